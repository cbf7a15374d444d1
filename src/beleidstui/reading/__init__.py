"""What every face that one walks through needs: where the reader is, and what belongs together."""
