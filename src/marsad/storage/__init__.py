"""Tables and migrations; the only importer of relational drivers."""
