"""What a policy article is: its nodes, where each comes from, and the papers that they stand in."""
