"""From what there is already to content: the older form of the content files."""
