"""TOML: what authors write, and what can be wrong with how it is written."""
