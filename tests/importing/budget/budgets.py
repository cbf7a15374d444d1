"""Invented (verzonnen) budgets in the forms of the official files, and how they are read."""

from beleidstui.importing.budget.amounts import Amount, BudgetFile, is_missing
from beleidstui.importing.budget.reading import read_budget

STATES = (
    "Begrotingsjaar;Valuta;eenheid;Uitgaven (U) Verplichtingen (V) Ontvangsten (O);Begrotingsstaat;"
    "Onderdeel;Omschrijving;ontwerpbegroting;vastgestelde begroting;1ste suppletoire begroting;"
    "2de suppletoire begroting;Realisatie;Url"
)
SHORT = "jaar,begroting,artikel,omschrijving,uvo,ontwerp,realisatie"
TABLE = (
    'Begrotingsjaar,Begroting,Naam Begroting,"Begrotingsfase OWB=ontwerpbegroting/VB=vastgestelde'
    ' begroting,1stesup stand",Artikel nummer zoals in het witte stuk,Omschrijving artikel,'
    "V/U/O (Verplichtingen/Uitgaven/Ontvangsten),Indicatie totaal regel J/N,"
    "Nr. onderverdeling zoals in de witte stukken,Beleidsmatige clustering,"
    "Financieel instrument/Apparaat,Uitsplitsing fin.instrument,Nadere omschrijving,"
    "Bedrag t-2 ,Bedrag t-1,Bedrag t,Bedrag t+1,"
)


def read(
    header: str, *rows: str, name: str = "verzonnen.csv", encoding: str = "utf-8"
) -> BudgetFile:
    """Read a budget; every cell is an amount or told."""
    made = read_budget("\n".join([header, *rows, ""]).encode(encoding), name)
    assert is_missing(made) == 0
    return made


def short(file: BudgetFile) -> list[str]:
    """Give amounts as ``V 2 uitgaven 2030 ontwerp 12``."""
    return [_short(one) for one in file.amounts]


def _short(one: Amount) -> str:
    place = one.part or one.article
    number = one.amount * one.unit / 1000
    return f"{one.chapter} {place} {one.kind} {one.year} {one.phase} {number.normalize():f}"


def reasons(file: BudgetFile) -> str:
    """Give all that was told as one text, each with its lines."""
    return "\n".join(f"{one.reason} {one.lines} {one.cells}" for one in file.told)
