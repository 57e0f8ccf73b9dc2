"""One file for each format; everything made here says for whom it is."""
