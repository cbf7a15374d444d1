"""What is made from the program: the man page, the completions of the shells and the pictures."""
