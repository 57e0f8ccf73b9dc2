"""Where reports come from: folders, pages, tables; bytes in, items out."""
