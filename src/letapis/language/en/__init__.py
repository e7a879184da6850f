"""English: the words and rows that reading needs. Tables only."""
