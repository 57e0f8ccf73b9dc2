"""Named individuals of happenings."""
