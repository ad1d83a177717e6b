# gil in bash 3.2 and newer. In ~/.bashrc: eval "$(gil completion bash)"
_gil() {
  local word words=() typed begun reply value
  # bash parts words at = and :, gil does not.
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ ${#words[@]} -gt 0 && ($word == [=:] || ${words[${#words[@]} - 1]} == *[=:]) ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  typed=${words[${#words[@]} - 1]}
  # What stands before the last = or : is no part of the word that bash replaces.
  begun=${typed%"${typed##*[=:]}"}
  reply=$("${COMP_WORDS[0]}" completion next -- "${words[@]}" 2>/dev/null)
  COMPREPLY=()
  case $reply in
    :files) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "${typed#"$begun"}")) ;;
    :folders) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- "${typed#"$begun"}")) ;;
    *)
      while IFS=$'\t' read -r value _; do
        [[ -z $value ]] || COMPREPLY+=("${value#"$begun"}")
      done <<<"$reply"
      ;;
  esac
}
complete -F _gil gil
