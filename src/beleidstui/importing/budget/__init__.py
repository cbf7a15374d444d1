"""From official budget files (CSV) to content: amounts by article, part, kind, year and phase."""
