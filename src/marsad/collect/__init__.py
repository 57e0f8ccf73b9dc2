"""Where reports come from: files, folders, pages and tables, each made into Documents or refused with a code.

folder.py (which files) · encoding.py (bytes → text) · page.py (HTML → text, under limits) · table.py (JSONL, CSV) ·
metadata.py (what is told beside the files) · items.py (all of it in one iterator).
"""
