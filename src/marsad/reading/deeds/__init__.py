"""Deeds and harm that words tell, clause by clause, and whether they are told as happenings."""
