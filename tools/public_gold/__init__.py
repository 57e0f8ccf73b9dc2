"""Measures Marsad on gold that other people made; see `__main__`."""
