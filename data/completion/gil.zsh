#compdef gil
# gil in zsh. In ~/.zshrc, after compinit: eval "$(gil completion zsh)"
_gil() {
  local reply line
  local -a shown
  reply=$("${(Q)words[1]}" completion next -- "${(@Q)words[2,CURRENT - 1]}" "${(Q)PREFIX}" 2>/dev/null)
  case $reply in
    :files)
      compset -P '-*='
      _files
      ;;
    :folders)
      compset -P '-*='
      _files -/
      ;;
    *)
      for line in "${(@f)reply}"; do
        [[ -z $line ]] || shown+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
      done
      _describe -V gil shown
      ;;
  esac
}
if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
  _gil "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _gil gil
fi
