"""Totals over a period or over several happenings, and strengths."""
