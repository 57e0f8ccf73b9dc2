"""The page and what of it is the report: layout, posts, languages, the day and the publisher."""
