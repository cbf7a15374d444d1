"""The fields in which a word can stand, in the order in which they rank."""

ABBREVIATION, NAME, HEADING, TEXT, VARIANT, ENGLISH, EXPLANATION = FIELDS = range(7)

SHOWN = (ABBREVIATION, NAME, HEADING, TEXT)
