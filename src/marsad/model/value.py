"""What small nouns that are made in great number have in common."""

from __future__ import annotations

from msgspec import Struct


class Value(Struct, frozen=True, gc=False):
    """A value without cycles, made in great number: the collector need not look at it.

    The settings stand here and not in each class, since a compiled module leaves out the keywords of its classes;
    subclasses say `frozen=True` again for the type checker, which does not inherit it.
    """


class Ordered(Value, frozen=True, order=True):
    """A value that sorts by its fields."""
