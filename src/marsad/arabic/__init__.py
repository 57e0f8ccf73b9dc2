"""The Arabic language and nothing else: no word of conflict stands here.

folding.py (one spelling for matching, with a map back to the raw text) · tokens.py (words, numbers, marks) ·
clitics.py (what a written word can be cut into) · phrases.py (finding entries of a lexicon) ·
sentences.py · verbs.py (what verb a word can be, and whether it is one in its place) · numbers.py · dates.py ·
names.py (persons, with titles and aliases) · lookalikes.py (spellings of one name) · broken.py (censored spellings)
"""
