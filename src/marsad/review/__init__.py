"""Judgements: who may make them, the append-only ledger."""
