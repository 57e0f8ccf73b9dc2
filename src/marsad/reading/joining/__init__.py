"""Which clauses of a report tell one happening."""
