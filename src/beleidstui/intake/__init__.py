"""The face for who brings papers and figures in: reads, says what comes of them, writes content."""
