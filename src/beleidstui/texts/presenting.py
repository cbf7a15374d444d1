"""What the presenter's mode says, and what is said of a tour that cannot be used."""

from beleidstui.texts import author

ABOUT_RONDLEIDING_TITEL = "titel van de rondleiding"
ABOUT_STAP = "een stap van de rondleiding"
ABOUT_TOETSEN = "de toetsen van deze stap"
ABOUT_ZOEK = "een zoekvraag: drukt op / en typt dit"
ABOUT_PAUZE = "hoeveel seconden de stap daarna blijft staan"
ABOUT_BIJSCHRIFT = "wat de zaal leest, hoogstens 140 tekens"
TOUR_TOO_LONG = "deze rondleiding duurt {} seconden. Hoogstens {} mag."
CAPTION_TOO_LONG = "dit bijschrift heeft {} tekens. Hoogstens {} past altijd op het scherm."
KEY_LEAVES = "`{}` mag hier niet: die toets verlaat de verkenner. Zet een zoekvraag in `zoek`."
NO_TOUR = "Deze inhoud heeft geen rondleiding."
TOUR_READY = "F5 start de rondleiding: {} ({} seconden)."
TOUR_LEFT = "U hebt de rondleiding verlaten. F5 begint opnieuw."
TOUR_OVER = "Dit was de rondleiding. F5 begint opnieuw."
TOUR_WAITS = "De rondleiding wacht bij stap {}/{}. F5 gaat verder waar zij was."
TOUR_STEP = "{}/{} {}"
TOUR_PAUSED = "{}/{} (pauze) {}"
KEYS_RUNNING = "spatie pauze  → verder  ← terug  Esc weg"
KEYS_PAUSED = "spatie verder  → stap  ← terug  Esc weg"
KEYS_PRESSED = "toets: "
KEY_TOUR = ("rondleiding", "start de rondleiding, of ga ermee verder")
KEY_TOUR_PAUSE = ("pauze", "tijdens de rondleiding: wacht, of ga verder")
KEY_TOUR_AHEAD = ("stap verder", "tijdens de rondleiding: naar de volgende stap")
KEY_TOUR_BACK = ("stap terug", "tijdens de rondleiding: naar de vorige stap")
KEY_TOUR_LEAVE = ("weg", "tijdens de rondleiding: verlaat haar en blijf waar u bent")
KEY_TOUR_OTHER = ("overnemen", "tijdens de rondleiding: zij wacht, en u bedient de verkenner")


def unknown_tour_key(key: str, names: tuple[str, ...], suggestion: str) -> str:
    """Say that a key of a tour is unknown."""
    known = f"Kies één teken, of een van: {', '.join(names)}."
    return f"de toets `{key}` ken ik niet. {known}{author.did_you_mean(suggestion)}"
