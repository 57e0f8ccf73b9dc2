"""Marsad reads Arabic conflict reporting into sourced claims and merges them into incidents.

The rooms, in the order of the data: collect → archive → reading → incidents → review → publish;
beneath them arabic (the language), registry (who and where) and knowledge (vocabulary as data).
"""

__version__ = "0.1.0"
