"""Gold loaders, scoring, the pinned quality floors."""
