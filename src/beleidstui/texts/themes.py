"""What is said of the themes, and of the file that remembers the choice."""

THEMES = {
    "automatisch": "donker of licht, zoals de achtergrond van uw terminal",
    "terminal": "de kleuren van uw eigen terminal",
    "donker": "lichte letters op een donkere achtergrond",
    "licht": "donkere letters op een witte achtergrond",
    "hoog-contrast": "wit, geel en lichtblauw op zwart",
}
_THEME_NAMES = list(THEMES)
THEME_CHOICES = f"{', '.join(_THEME_NAMES[:-1])} of {_THEME_NAMES[-1]}"
THEME_LABEL = "thema {}"
THEME_LABEL_NOW = "thema {} (nu gekozen)"
THEME_CHOSEN = "Thema {}: {}."
THEME_NEEDS_COLOURS = "Thema {} kan hier niet: deze terminal heeft te weinig kleuren."
THEME_IS_COLOURLESS = "Thema {} kan hier niet: NO_COLOR zet de kleuren uit."
SETTINGS_NOWHERE = "er is geen map voor instellingen"
SETTINGS_NO_FILE = "dit is geen gewoon bestand"
SETTINGS_TOO_LARGE = "dit bestand is te groot"
SETTINGS_NOT_UTF8 = "dit bestand is geen UTF-8"
SETTINGS_NOT_TOML = "regel {} is geen geldige TOML"
SETTINGS_UNKNOWN_THEME = "thema is {}"


def settings_ignored(file: str, problem: str) -> str:
    """Say that the settings are not used, and why."""
    return f"Instellingen overgeslagen: {problem}. Zie {file}"


def settings_not_kept(file: str, problem: str) -> str:
    """Say that a choice holds only now, and why."""
    return f"Niet bewaard: {problem}. Zie {file}"
