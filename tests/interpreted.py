"""Tests that put something between two modules: compiled ones call each other directly and would not notice."""

import pytest

from marsad.reading import assembling

needs_python = pytest.mark.skipif(
    not assembling.__file__.endswith(".py"), reason="nothing can be put between compiled modules"
)
