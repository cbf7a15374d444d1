"""From official papers, and from content of the older form, to content."""
