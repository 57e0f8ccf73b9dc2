"""Claims become incidents: blocking, comparing, clustering, reconciling."""
