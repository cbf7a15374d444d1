"""What holds for all tests."""

from hypothesis import settings

# A busy machine says nothing about the program, so no example has a time limit.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
