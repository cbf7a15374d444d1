"""The fields in which a word can stand, in the order in which they rank."""

FIELDS = range(10)
ABBREVIATION, NAME, HEADING, TEXT, VARIANT, ENGLISH, RELATED, EXPLANATION, KIND, SOURCE = FIELDS

SHOWN = (ABBREVIATION, NAME, HEADING, TEXT)
