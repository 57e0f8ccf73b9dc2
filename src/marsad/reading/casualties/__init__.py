"""Who was killed, wounded, captured …, and how many."""
