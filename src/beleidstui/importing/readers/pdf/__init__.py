"""From the glyphs of a PDF to the blocks of a paper."""
