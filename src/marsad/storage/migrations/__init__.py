"""How the tables came to be: one file for each change, run by Alembic. A released one is never edited."""
