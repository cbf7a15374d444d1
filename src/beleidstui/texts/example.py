"""The invented content of a new folder; the manual for authors shows the same."""

FILES = {
    "bronnen/kst-99999-X-1-p7.txt": """\
Stimuleren
– Inzet op veilige havens.
Financieren
– Bijdragen aan internationale samen
werking binnen de EU.
Tweede Kamer, vergaderjaar 2024–2025, 99 999 X, nr. 1
""",
    "artikelen/2024-X-01.toml": """\
schema = 2

[artikel]
id = "2024-X-01"
reeks = "X-01"
nummer = "1"
titel = "Veilige havens"
begroting = "X"
ministerie = "Ministerie van Voorbeelden"
jaar = 2024
soort = "jaarverslag"
omvang = "bladzijde 7 van p. 7–12"
af = true
herkomst = "afgeleid"
toelichting = "Nummer en titel staan in de inhoudsopgave, niet op deze bladzijde."

[[bron]]
document = "kst-99999-X-1"
vergaderjaar = "2024-2025"
dossier = "99999 X"
nummer = "1"
pagina = 7
pagina_herkomst = "afgeleid"
pagina_toelichting = "Volgens de inhoudsopgave begint artikel 1 op pagina 7."
bestand = "kst-99999-X-1-p7.txt"
voetregel = "Tweede Kamer, vergaderjaar 2024–2025, 99 999 X, nr. 1"

[[onderdeel]]
id = "stimuleren"
soort = "rol"
titel = "Stimuleren"
herkomst = "letterlijk"

[[onderdeel]]
id = "stimuleren/havens"
soort = "punt"
kop = "Veilige havens"
tekst = "Inzet op veilige havens."

[[onderdeel]]
id = "financieren"
soort = "rol"
titel = "Financieren"
herkomst = "letterlijk"

[[onderdeel]]
id = "financieren/samenwerking"
soort = "punt"
kop = "Samenwerking in Europa"
tekst = "Bijdragen aan internationale samenwerking binnen de EU."
""",
    "begrippen.toml": """\
schema = 2

[[begrip]]
id = "eu"
naam = "Europese Unie"
afkorting = "EU"
soort = "organisatie"
uitleg = "Samenwerkingsverband van Europese landen."
herkomst = "redactie"
toelichting = "De officiële tekst noemt alleen de afkorting; de volle naam is van de redactie."
engels = "European Union (EU)"
""",
}
"""The files by their path within the folder."""
