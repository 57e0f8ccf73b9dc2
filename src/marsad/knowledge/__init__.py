"""Data only: lexicons, frames, actors, places, outlets, each with a schema that a test checks."""
