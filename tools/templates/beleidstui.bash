# Aanvulling voor bash (4.4 of nieuwer). Gemaakt met `make share`: verander dit bestand niet.
#
# Afkortingen en ids komen uit de inhoud. Dat zijn gegevens: zij worden nergens uitgevoerd en
# altijd geciteerd. Daarom staat hier geen `compgen -W` met inhoud en geen `eval`.

# COMMAND: zet de opties van de opdracht in `options`.
_beleidstui_options() {
    case $1 in
@@OPTIONS@@
    esac
}

# COMMAND NAME-OR-PLACE: zet in `kind`, `choices` en `needed` wat daar hoort.
_beleidstui_kind() {
    kind='' choices=() needed=''
    case "$1 $2" in
@@KINDS@@
    esac
    [[ -n $kind ]]
}

# RAW: zet in `plain` het woord zonder aanhalingstekens, en in `open` het teken dat nog open is.
_beleidstui_unquote() {
    local raw=$1 char
    local -i i
    plain='' open=''
    # shellcheck disable=SC2088 # een tilde tussen aanhalingstekens is juist geen thuismap
    if [[ $raw == '~/'* ]]; then plain=$HOME raw=${raw:1}; fi
    for ((i = 0; i < ${#raw}; i++)); do
        char=${raw:i:1}
        if [[ -n $open && $char == "$open" ]]; then open=''
        elif [[ $open == "'" ]]; then plain+=$char
        elif [[ $char == \\ ]]; then i+=1 plain+=${raw:i:1}
        elif [[ -z $open && $char == [\"\'] ]]; then open=$char
        else plain+=$char
        fi
    done
}

# VALUE…: biedt aan wat begint met het woord in `plain`, in hoofdletters of kleine letters.
_beleidstui_offer() {
    local value
    for value; do
        [[ ${value,,} == "${plain,,}"* ]] || continue
        if [[ -z $open ]]; then
            printf -v value %q "$value"
        elif [[ $value == *[\"\'\\\$\`!]* ]]; then
            continue
        fi
        COMPREPLY+=("$value")
    done
}

# id|woord: vraagt het programma naar de ids of de afkortingen.
_beleidstui_ask() {
    local regel id afkorting
    # Not cut by read: it takes tabs that follow each other for one, and columns can be empty.
    while IFS= read -r regel; do
        id=${regel%%$'\t'*}
        afkorting=${regel#*$'\t'*$'\t'*$'\t'}
        afkorting=${afkorting%%$'\t'*}
        if [[ $1 == id ]]; then
            _beleidstui_offer "$id"
            if [[ -n $plain && $plain != */* && $id == */* ]]; then _beleidstui_offer "${id##*/}"; fi
        elif [[ -n $afkorting ]]; then _beleidstui_offer "$afkorting"
        fi
    done < <(command beleidstui "${content[@]}" lijst --tabs 2>/dev/null </dev/null)
}

_beleidstui_complete() {
    case $kind in
    map) compopt -o dirnames 2>/dev/null ;;
    bestand) compopt -o default 2>/dev/null ;;
    keuze) _beleidstui_offer "${choices[@]}" ;;
    id | woord) _beleidstui_ask "$kind" ;;
    esac
}

_beleidstui() {
    local word plain open kind needed command='' pending='' ended='' i
    local -i place=1
    local -a options choices content=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == = ]] && continue
        _beleidstui_unquote "${COMP_WORDS[i]}"
        word=$plain
        if [[ -n $pending ]] && { [[ -n $needed ]] || [[ $word != -* ]]; }; then
            [[ $pending == --content ]] && content=(--content "$word")
            pending=''
        elif [[ -z $ended && $word == -- ]]; then
            ended=1
        elif [[ -z $ended && $word == -* ]]; then
            pending=''
            _beleidstui_kind "$command" "$word" && pending=$word
        elif [[ -n $command ]]; then
            place+=1
        else
            case $ended$word in
            @@COMMAND_CASES@@) command=$word ;;
            *) command=@@FIND@@ place+=1 ;;
            esac
        fi
    done
    word=${COMP_WORDS[COMP_CWORD]}
    [[ $word == = ]] && word=''
    _beleidstui_unquote "$word"
    if [[ -n $pending ]] && _beleidstui_kind "$command" "$pending" &&
        { [[ -n $needed ]] || [[ $plain != -* ]]; }; then
        _beleidstui_complete
        [[ -n $needed ]] && return
    fi
    if [[ -z $ended && $plain == -* ]]; then
        _beleidstui_options "$command"
        _beleidstui_offer "${options[@]}"
    elif [[ -n $command ]]; then
        _beleidstui_kind "$command" "$place" && _beleidstui_complete
    else
        [[ -n $ended ]] || _beleidstui_offer @@COMMANDS@@
        _beleidstui_ask woord
    fi
}

complete -F _beleidstui beleidstui
