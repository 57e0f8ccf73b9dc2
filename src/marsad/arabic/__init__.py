"""The Arabic language and nothing else: no word of conflict stands here.

folding.py (one spelling for matching, with a map back to the raw text) · tokens.py (words, numbers, marks) ·
clitics.py (what a written word can be cut into) · phrases.py (finding entries of a lexicon) ·
sentences.py · verbs.py · numbers.py · dates.py · names.py · lookalikes.py
"""
