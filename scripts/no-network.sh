#!/usr/bin/env bash
# Holds that gil opens no connection of its own: the system calls of its commands are watched, and none may connect to or send
# to anything but a file of this machine. Skipped where strace is missing or may not watch.
#   bash scripts/no-network.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! strace -f -o /dev/null true 2>/dev/null; then
  echo "no-network: skipped, strace is not there or may not watch here"
  exit 0
fi

export GIL_HOME="$work/home" GIL_TODAY=2021-09-17 GIL_LANG=en
watched=0
wrong=0
watch() {
  strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o "$work/calls" node bin/gil.cjs "$@" >"$work/out" 2>"$work/err" </dev/null ||
    { echo "no-network: gil $* failed"; cat "$work/err"; exit 1; }
  watched=$((watched + 1))
  if grep -E 'AF_INET|AF_INET6|AF_PACKET' "$work/calls"; then
    echo "no-network: gil $* opens a connection"
    wrong=1
  fi
}

# The watching itself: a program that does connect is caught.
strace -f -qq -e trace=connect -o "$work/calls" node -e 'require("net").connect(9, "127.0.0.1").on("error", () => {})'
grep -q AF_INET "$work/calls" || { echo "no-network: a connection was not seen"; exit 1; }

watch demo
watch demo --lang ko
watch add-posting data/example/en/posting.txt --yes
watch assess jpa --level 2 --source side-project --evidence DDaJa
watch gap-report
watch assess --resume data/example/en/posting.txt
watch gap-report --json
watch postings
watch skills
watch actions
watch holidays
watch pitstop
watch plan --days 9 --yes
watch plan show --ics "$work/plan.ics"
watch log today -m words --minutes 50 --skill tdd
watch today
watch progress
watch completion next -- postings status ''
watch init --since 2018-03
watch extract data/example/en/posting.txt --json
watch undo
watch doctor
watch backup "$work/backup.json"
watch --help
watch --version
[ "$wrong" = 0 ] || exit 1
echo "no-network: $watched commands watched, no connection"
