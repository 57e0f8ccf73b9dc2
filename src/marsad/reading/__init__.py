"""One Document becomes Claims: layout, sentences, mentions, frames, attribution, dating, assembling."""
