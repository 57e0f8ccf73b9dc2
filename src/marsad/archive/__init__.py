"""Bytes become immutable Documents: content address, custody record, quarantine, exact and near copies."""
