"""The fields in which a word can stand, in the order in which they rank."""

FIELDS = range(8)
ABBREVIATION, NAME, HEADING, TEXT, VARIANT, ENGLISH, EXPLANATION, SOURCE = FIELDS

SHOWN = (ABBREVIATION, NAME, HEADING, TEXT)
