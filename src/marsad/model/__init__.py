"""The nouns of the house: frozen, typed, without input or output.

span.py (where in the text) · document.py (what came in) · claim.py (what one report says) ·
incident.py (what we conclude) · judgement.py (what a person decided).
"""
