# Aanvulling voor fish. Gemaakt met `make share`: verander dit bestand niet.
#
# Afkortingen en ids komen uit de inhoud. Dat zijn gegevens: fish voert niet uit wat een functie
# noemt, en citeert het.

# Noemt de opdracht die getypt is, en een regel voor elke waarde erna. Een woord dat geen opdracht
# is, is een zoekvraag.
function __beleidstui_typed
    set -l words (commandline -opc)
    set -l command
    set -l pending
    set -l ended
    for word in $words[2..-1]
        if set -q pending[1]
            set -e pending[1]
        else if not set -q ended[1]; and test "$word" = --
            set ended 1
        else if not set -q ended[1]; and string match -q -- '-*' $word
            contains -- $word --content --open --zoek --thema --kiosk-rust --rondleiding --max --soort --jaar --begroting --in --naar --fase --schema --artikel; and set pending 1
        else if set -q command[1]
            echo waarde
        else if not set -q ended[1]; and contains -- $word zoek toon lijst geld vergelijk controleer nieuw importeer lees bouw
            set command $word
            echo $word
        else
            set command zoek
            printf '%s\n' zoek waarde
        end
    end
end

# COMMAND [first]: waar als dit de opdracht is (`root`: nog geen), en bij `first` nog geen waarde.
function __beleidstui_at
    set -l typed (__beleidstui_typed)
    set -q typed[1]; or set typed root
    test "$typed[1]" = $argv[1]; or return 1
    test (count $argv) -eq 1; or test (count $typed) -eq 1
end

# COLUMN: noemt de ids (1) of de afkortingen (4) met hun titel.
function __beleidstui_ask
    set -l words (commandline -opc)
    set -l content
    for i in (seq (count $words))
        if test "$words[$i]" = --content; and set -q words[(math $i + 1)]
            set content --content (string replace -r '^~/' $HOME/ -- $words[(math $i + 1)])
        else if string match -q -- '--content=*' $words[$i]
            set content --content (string replace -r '^--content=' '' -- $words[$i])
        end
    end
    command beleidstui $content lijst --tabs 2>/dev/null </dev/null | while read -l line
        set -l fields (string split \t -- $line)
        test -n "$fields[$argv[1]]"; and printf '%s\t%s\n' $fields[$argv[1]] $fields[3]
        if test $argv[1] = 1; and string match -q -- '*/*' $fields[1]
            printf '%s\t%s\n' (string replace -r '.*/' '' -- $fields[1]) $fields[3]
        end
    end
end

complete -c beleidstui -f
complete -c beleidstui -n '__beleidstui_at root' -a zoek -d 'zoek op woorden, afkortingen en namen'
complete -c beleidstui -n '__beleidstui_at root' -a toon -d 'toon één onderdeel helemaal'
complete -c beleidstui -n '__beleidstui_at root' -a lijst -d 'noem alle onderdelen'
complete -c beleidstui -n '__beleidstui_at root' -a geld -d 'toon de bedragen van een artikel: begroot en gerealiseerd, per jaar'
complete -c beleidstui -n '__beleidstui_at root' -a vergelijk -d 'zet twee edities naast elkaar, of twee onderdelen'
complete -c beleidstui -n '__beleidstui_at root' -a controleer -d 'controleer de inhoud'
complete -c beleidstui -n '__beleidstui_at root' -a nieuw -d 'maak een map om in te schrijven'
complete -c beleidstui -n '__beleidstui_at root' -a importeer -d 'maak inhoud van een officieel stuk'
complete -c beleidstui -n '__beleidstui_at root' -a lees -d 'bekijk een officieel stuk in de verkenner'
complete -c beleidstui -n '__beleidstui_at root' -a bouw -d 'maak van een map één bestand om uit te lezen'
complete -c beleidstui -n '__beleidstui_at root' -a '(__beleidstui_ask 4)'
complete -c beleidstui -n '__beleidstui_at root' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at root' -l content -x -a '(__fish_complete_directories)' -d 'lees de inhoud uit deze map'
complete -c beleidstui -n '__beleidstui_at root' -l open -x -a '(__beleidstui_ask 1)' -d 'start de verkenner bij dit onderdeel'
complete -c beleidstui -n '__beleidstui_at root' -l zoek -x -a '(__beleidstui_ask 4)' -d 'start de verkenner met deze zoekvraag'
complete -c beleidstui -n '__beleidstui_at root' -l plain -d 'verken in een dialoog van gewone regels, zonder schermbeelden'
complete -c beleidstui -n '__beleidstui_at root' -l thema -x -a 'automatisch terminal donker licht hoog-contrast' -d 'kies de kleuren: automatisch, terminal, donker, licht of hoog-contrast; de verkenner onthoudt dit'
complete -c beleidstui -n '__beleidstui_at root' -l kiosk -d 'start de verkenner voor gasten: die kunnen alleen kijken en zoeken'
complete -c beleidstui -n '__beleidstui_at root' -l kiosk-rust -x -d 'begin na N seconden rust opnieuw, voor de volgende gast (anders 120)'
complete -c beleidstui -n '__beleidstui_at root' -l demo -d 'start de verkenner om te presenteren: grotere markering, toetsen in beeld, rondleiding'
complete -c beleidstui -n '__beleidstui_at root' -l rondleiding -x -a '(__fish_complete_path)' -d 'presenteer met de rondleiding in dit bestand'
complete -c beleidstui -n '__beleidstui_at root' -l versie -l version -d 'toon de versie'
complete -c beleidstui -n '__beleidstui_at zoek' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at zoek' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at zoek' -l max -x -d 'toon hoogstens N treffers'
complete -c beleidstui -n '__beleidstui_at zoek' -l soort -x -a 'artikel deel groep rol alinea punt tabel kader beeld begrip' -d 'alleen deze soort: artikel, deel, groep, rol, alinea, punt, tabel, kader, beeld, begrip'
complete -c beleidstui -n '__beleidstui_at zoek' -l jaar -x -d 'alleen in dit jaar'
complete -c beleidstui -n '__beleidstui_at zoek' -l begroting -x -d 'alleen in deze begroting: het hoofdstuk (V) of het ministerie (Defensie)'
complete -c beleidstui -n '__beleidstui_at zoek' -l in -x -a '(__beleidstui_ask 1)' -d 'alleen in dit onderdeel en alles eronder'
complete -c beleidstui -n '__beleidstui_at toon' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at toon' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at toon' -l citaat -d 'geef alleen de bronvermelding'
complete -c beleidstui -n '__beleidstui_at toon' -l markdown -d 'schrijf één Markdown-document'
complete -c beleidstui -n '__beleidstui_at toon' -l html -d 'schrijf één webpagina, die zonder internet werkt'
complete -c beleidstui -n '__beleidstui_at lijst' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at lijst' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at lijst' -l markdown -d 'schrijf één Markdown-document'
complete -c beleidstui -n '__beleidstui_at lijst' -l html -d 'schrijf één webpagina, die zonder internet werkt'
complete -c beleidstui -n '__beleidstui_at lijst' -l soort -x -a 'artikel deel groep rol alinea punt tabel kader beeld begrip' -d 'alleen deze soort: artikel, deel, groep, rol, alinea, punt, tabel, kader, beeld, begrip'
complete -c beleidstui -n '__beleidstui_at lijst' -l jaar -x -d 'alleen in dit jaar'
complete -c beleidstui -n '__beleidstui_at lijst' -l begroting -x -d 'alleen in deze begroting: het hoofdstuk (V) of het ministerie (Defensie)'
complete -c beleidstui -n '__beleidstui_at lijst' -l in -x -a '(__beleidstui_ask 1)' -d 'alleen in dit onderdeel en alles eronder'
complete -c beleidstui -n '__beleidstui_at lijst' -l naar -x -a '(__fish_complete_directories)' -d 'met --html: maak een map met een pagina per artikel en een zoekpagina'
complete -c beleidstui -n '__beleidstui_at lijst' -l tabs -d 'schrijf kolommen met een tab ertussen: id, soort, titel, afkorting, jaar en meer'
complete -c beleidstui -n '__beleidstui_at geld' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at geld' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at geld' -l jaar -x -d 'alleen in dit jaar'
complete -c beleidstui -n '__beleidstui_at geld' -l fase -x -a 'ontwerp vastgesteld suppletoir-1 suppletoir-2 realisatie' -d 'alleen deze fase: ontwerp, vastgesteld, suppletoir-1, suppletoir-2 of realisatie'
complete -c beleidstui -n '__beleidstui_at geld' -l tabs -d 'schrijf kolommen met een tab ertussen: reeks, onderdeel, soort, jaar, fase, bedrag en meer'
complete -c beleidstui -n '__beleidstui_at vergelijk' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at vergelijk' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at vergelijk' -l html -d 'schrijf één webpagina, die zonder internet werkt'
complete -c beleidstui -n '__beleidstui_at vergelijk' -l alles -d 'toon ook wat gelijk bleef'
complete -c beleidstui -n '__beleidstui_at controleer' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at controleer' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at controleer' -l bron -d 'toon per onderdeel de regels van de bron waar het staat'
complete -c beleidstui -n '__beleidstui_at controleer' -l schema -x -a 'alles artikel begrippen geld rondleiding' -d 'geef het JSON Schema van artikel, begrippen, geld of rondleiding, voor uw editor (anders van alle)'
complete -c beleidstui -n '__beleidstui_at nieuw' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at importeer' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at importeer' -l json -d 'schrijf JSON'
complete -c beleidstui -n '__beleidstui_at importeer' -l naar -x -a '(__fish_complete_directories)' -d 'map met inhoud waar het artikel bij komt; zij wordt gemaakt als zij er niet is'
complete -c beleidstui -n '__beleidstui_at importeer' -l artikel -x -d 'alleen het artikel met dit nummer; mag vaker'
complete -c beleidstui -n '__beleidstui_at importeer' -l begroting -x -d 'bij begrotingscijfers (CSV): alleen dit hoofdstuk, zoals V'
complete -c beleidstui -n '__beleidstui_at importeer' -l alles -d 'alle artikelen van het stuk'
complete -c beleidstui -n '__beleidstui_at importeer' -l proef -d 'zeg wat eruit komt, en schrijf niets'
complete -c beleidstui -n '__beleidstui_at importeer' -l bijwerken -d 'neem over wat in de bron veranderde, ook waar u iets veranderde'
complete -c beleidstui -n '__beleidstui_at importeer' -l controleer -d 'kijk na of de tekst nog die van de bewaarde stukken is'
complete -c beleidstui -n '__beleidstui_at lees' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at bouw' -s h -l help -d 'toon deze hulp'
complete -c beleidstui -n '__beleidstui_at bouw' -l naar -x -a '(__fish_complete_path)' -d 'het bestand dat wordt gemaakt, of vervangen'
complete -c beleidstui -n '__beleidstui_at zoek' -a '(__beleidstui_ask 4)'
complete -c beleidstui -n '__beleidstui_at toon first' -a '(__beleidstui_ask 1)'
complete -c beleidstui -n '__beleidstui_at geld first' -a '(__beleidstui_ask 1)'
complete -c beleidstui -n '__beleidstui_at vergelijk first' -a '(__beleidstui_ask 1)'
complete -c beleidstui -n '__beleidstui_at vergelijk first' -a '(__beleidstui_ask 1)'
complete -c beleidstui -n '__beleidstui_at controleer first' -a '(__fish_complete_directories)'
complete -c beleidstui -n '__beleidstui_at nieuw first' -a '(__fish_complete_directories)'
complete -c beleidstui -n '__beleidstui_at importeer' -a '(__fish_complete_path)'
complete -c beleidstui -n '__beleidstui_at lees' -a '(__fish_complete_path)'
complete -c beleidstui -n '__beleidstui_at bouw first' -a '(__fish_complete_directories)'
