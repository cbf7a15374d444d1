"""The countries of the world: where something is asked for says nothing of what is asked for."""

COUNTRIES = frozenset(
    """
    afghanistan albanie algerije andorra angola antigua argentinie armenie aruba australie
    azerbeidzjan bahamas bahrein bangladesh barbados belarus belgie belize benin bhutan birma
    bolivia bonaire bosnie botswana brazilie brunei bulgarije burundi cambodja canada chili china
    colombia congo costa cuba curacao cyprus denemarken djibouti dominica duitsland ecuador egypte
    engeland eritrea estland eswatini ethiopie fiji filipijnen finland frankrijk gabon gambia
    georgie ghana grenada griekenland groenland guatemala guinee guyana haiti herzegovina honduras
    hongarije ierland ijsland india indonesie irak iran israel italie ivoorkust jamaica japan
    jemen jordanie kaapverdie kameroen kazachstan kenia kirgizie koeweit kosovo kroatie laos
    lesotho letland libanon liberia libie liechtenstein litouwen luxemburg macedonie madagaskar
    malawi maleisie mali malta marokko mauritanie mauritius mexico moldavie monaco mongolie
    montenegro mozambique myanmar namibie nepal nicaragua niger nigeria noorwegen oeganda oekraine
    oezbekistan oman oostenrijk pakistan palestina panama paraguay peru polen portugal qatar
    roemenie rusland rwanda samoa saoedi senegal servie seychellen singapore slovenie slowakije
    soedan somalie spanje suriname swaziland syrie tadzjikistan taiwan tanzania thailand timor
    togo tonga tsjaad tsjechie tunesie turkije turkmenistan uruguay vaticaanstad venezuela vietnam
    zambia zimbabwe zweden zwitserland
    """.split()  # noqa: SIM905 - a list of two hundred strings says no more
)
