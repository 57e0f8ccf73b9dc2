"""Standing facts of actors and persons: relations."""
