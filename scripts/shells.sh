#!/usr/bin/env bash
# Tab in real shells, by the scripts of `gil completion`: bash with and without its compopt, zsh at a terminal, fish. A shell that is
# not installed is skipped. Run `npm run build` first.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$root/bin/gil.cjs" "$work/bin/gil"
export PATH=$work/bin:$PATH GIL_HOME=$work/home GIL_TODAY=2021-09-17 GIL_LANG=en LC_ALL=C.UTF-8
failed=0

check() { # NAME EXPECTED GOT
  if [ "$2" = "$3" ]; then echo "ok    $1"; else
    printf 'FAIL  %s:\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"
    failed=1
  fi
}

gil add-posting "$root/data/example/en/posting.txt" --id story --yes >/dev/null 2>&1
touch "$work/one file.ics" "$work/other.txt"
cd "$work"

bash_words() { # LINE'S WORDS AS BASH PARTS THEM: what stands in COMPREPLY afterwards
  bash --norc -c '
    eval "$(gil completion bash)"
    [ "$1" = new ] || compopt() { return 1; }
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _gil 2>/dev/null
    printf "%s\n" "${COMPREPLY[@]}"' bash "$@" | paste -sd' '
}
check 'bash: a command' 'plan' "$(bash_words new gil pl)"
check 'bash: a posting of the home' 'story' "$(bash_words new gil postings status '')"
check 'bash: a value after =' 'side-project study' "$(bash_words new gil assess jpa --source = s)"
check 'bash: every value after =' 'S M L' "$(bash_words new gil skills add x --size =)"
check 'bash 3.2: a file' 'one file.ics' "$(bash_words old gil plan --busy-calendar one)"
check 'bash: words of Hangul' '쿠버네티스' "$(bash_words new gil assess 쿠버)"

if command -v fish >/dev/null; then
  fish_line() { # LINE: the words that fish offers
    HOME=$work fish --no-config -c 'gil completion fish | source; complete -C $argv[1]' "$1" | cut -f1 | paste -sd' '
  }
  check 'fish: a command' 'plan' "$(fish_line 'gil pl')"
  check 'fish: what a word means' 'story	Hankki Market · Server Developer (experienced)' "$(
    HOME=$work fish --no-config -c 'gil completion fish | source; complete -C "gil postings status "')"
  check 'fish: a value after =' '--source=side-project --source=study' "$(fish_line 'gil assess jpa --source=s')"
  check 'fish: a file' 'other.txt' "$(fish_line 'gil extract oth')"
  check 'fish: a file after =' '--busy-calendar=other.txt' "$(fish_line 'gil plan --busy-calendar=oth')"
  check 'fish: a folder' 'bin/' "$(fish_line 'gil --home bi')"
else
  echo 'skip  fish is not installed'
fi

if command -v zsh >/dev/null; then
  zsh_line() { # LINE: what the line has become after Tab
    zsh -f -c '
      zmodload zsh/zpty
      zpty shell "stty -echo; PS1= zsh -f -i"
      zpty -w shell "autoload -U compinit; compinit -D; bindkey \"^I\" complete-word; zstyle \":completion:*\" list no"
      zpty -w shell "eval \"\$(gil completion zsh)\""
      zpty -w shell "show() { print -r -- \"<<\$BUFFER>>\"; BUFFER=; zle accept-line }; zle -N show; bindkey \"^X\" show"
      zpty -w shell "unsetopt zle_bracketed_paste; PROMPT= ; print READY"
      zpty -r shell reply "*READY*READY*"
      zpty -n -w shell "$1"$'"'\t\\x18'"'
      zpty -r shell reply "*<<*>>*"
      print -r -- "${${reply##*<<}%%>>*}"' zsh "$1"
  }
  check 'zsh: a command' 'gil pitstop ' "$(zsh_line 'gil pi')"
  check 'zsh: a posting of the home' 'gil postings status story ' "$(zsh_line 'gil postings status s')"
  check 'zsh: a value after =' 'gil assess jpa --source=study ' "$(zsh_line 'gil assess jpa --source=st')"
  check 'zsh: words of Hangul' 'gil assess 쿠버네티스 ' "$(zsh_line 'gil assess 쿠버')"
  check 'zsh: a file, quoted' 'gil plan --busy-calendar one\ file.ics ' "$(zsh_line 'gil plan --busy-calendar one')"
  check 'zsh: a file after =' 'gil plan --busy-calendar=other.txt ' "$(zsh_line 'gil plan --busy-calendar=oth')"
  check 'zsh: a folder' 'gil --home bin/' "$(zsh_line 'gil --home b')"
else
  echo 'skip  zsh is not installed'
fi
exit $failed
