"""What a policy article is, and how it is read, checked and linked."""
