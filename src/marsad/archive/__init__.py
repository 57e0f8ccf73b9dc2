"""Bytes → immutable documents: originals by their hash, custody, quarantine, exact and near copies.

originals.py (the files) · intake.py (one transaction for each batch) · copies.py (which text repeats which).
"""
