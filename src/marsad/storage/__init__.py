"""What is kept: tables, migrations and the one door to them. SQLite by default, PostgreSQL by URL.

The only room that imports relational drivers. tables.py (what there is) · migrations/ (how it came to be) ·
connect.py (opening, faults as coded errors) · store.py (reading and writing, each write one transaction).
"""
