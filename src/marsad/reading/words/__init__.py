"""The words of a report as the rooms above look at them: tokens, units, vocabularies, fitted sums over features."""
