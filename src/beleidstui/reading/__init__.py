"""What every face that one walks through needs: where the reader was, and what belongs together."""
