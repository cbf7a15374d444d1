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
            contains -- $word @@TAKERS@@; and set pending 1
        else if set -q command[1]
            echo waarde
        else if not set -q ended[1]; and contains -- $word @@COMMANDS@@
            set command $word
            echo $word
        else
            set command @@FIND@@
            printf '%s\n' @@FIND@@ waarde
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
@@LINES@@
