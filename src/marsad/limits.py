"""What a process may take of the machine."""

from __future__ import annotations


def limit_memory(megabytes: int) -> None:
    """Let this process fail with MemoryError when it asks for more; where there are no such limits, do nothing."""
    try:
        import resource
    except ImportError:  # not a Unix
        return
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    wanted = megabytes << 20
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard == -1 else min(wanted, hard), hard))
