#!/usr/bin/env bash
# Holds what gil does where a disk is full, small, read-only or takes no large files: nothing that was acknowledged is lost, what was
# not saved is said to be so, no half file stays. Real disks of 64 KB need root and a system that lets it mount; else skipped.
#   bash scripts/small-disks.sh
set -euo pipefail
cd "$(dirname "$0")/.."
gil="$PWD/bin/gil.cjs"
work=$(mktemp -d)
disk="$work/disk"
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$work"' EXIT
export GIL_TODAY=2021-09-17 GIL_LANG=en
checks=0

fail() { echo "small-disks: $1"; cat "$work/out" "$work/err" 2>/dev/null; exit 1; }
run() { code=0; node "$gil" "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?; }
# Exits with this code, and says this (on one line, however it was wrapped).
must() {
  checks=$((checks + 1))
  [ "$code" = "$1" ] || fail "exit code $code, not $1: $3"
  local said
  said=$(cat "$work/out" "$work/err" | tr '\n' ' ')
  grep -q "$2" <<<"$said" || fail "does not say '$2': $3"
}
entries() { node "$gil" log --json --limit 1000 --home "$1" | node -p 'JSON.parse(require("fs").readFileSync(0)).entries.length'; }
# So many entries, a file that is whole, and no draft anywhere.
intact() {
  checks=$((checks + 1))
  [ "$(entries "$1")" = "$2" ] || fail "$(entries "$1") entries, not $2: $3"
  node -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' "$1/gil.json" || fail "gil.json is broken: $3"
  [ -z "$(find "$1" -name '*.tmp' -o -name '*.claim')" ] || fail "drafts are left: $3"
}

# Entries until the home takes no more; says how many it took.
fill() {
  local taken=0
  while :; do
    run log today -m "entry $taken $(printf 'x%.0s' $(seq 400))" --home "$1"
    [ "$code" = 0 ] || break
    taken=$((taken + 1))
    [ "$taken" -lt 500 ] || fail "never full: $1"
  done
  echo "$taken"
}

echo "a limit on the size of files (ulimit -f)"
home="$work/limited"
for n in 1 2 3 4 5 6; do run log today -m "entry $n $(printf 'y%.0s' $(seq 400))" --home "$home"; must 0 'Written down' before; done
run backup "$work/whole.json" --home "$home"
must 0 'Everything is in' backup
limited() { code=0; (ulimit -f 2; node "$gil" "$@" 2>&1 </dev/null) 2>/dev/null | cat >"$work/out" || code=$?; : >"$work/err"; }
limited log today -m more --home "$home"
must 1 'not saved.*may not grow so large' 'a log entry beyond the limit'
intact "$home" 6 'after the limit'
limited backup "$work/limited.json" --home "$home"
must 1 'was not written' 'a backup beyond the limit'
[ ! -e "$work/limited.json" ] || fail "half a backup stays"
limited backup "$work/whole.json" --force --home "$home"
must 1 'was not written' 'a backup over another one'
node -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' "$work/whole.json" || fail "the earlier backup is broken"
run log today -m more --home "$home"
must 0 'Written down' 'once there is no limit'
intact "$home" 7 'once there is no limit'

if [ "$(id -u)" != 0 ] || ! mount -t tmpfs -o size=64k tmpfs "$disk" 2>/dev/null; then
  echo "small-disks: $checks checks; disks of 64 KB and read-only ones skipped, nothing can be mounted here"
  exit 0
fi

echo "a disk of 64 KB"
home="$disk/home"
taken=$(fill "$home")
[ "$taken" -gt 2 ] || fail "full after $taken entries"
run log today -m more --home "$home" 
must 1 'not saved.*the disk is full' 'a full disk'
intact "$home" "$taken" 'a full disk'
run doctor --home "$home"
must 0 'read and checked' 'doctor on a full disk'
head -c 65536 /dev/zero >"$disk/filler" 2>/dev/null || true
run backup "$disk/backup.json" --home "$home"
must 1 'was not written: the disk is full' 'a backup to a full disk'
[ ! -e "$disk/backup.json" ] || fail "half a backup stays"
run backup "$work/rescued.json" --home "$home"
must 0 'Everything is in' 'a backup elsewhere'
cp -a "$home" "$work/elsewhere"
run add-posting data/example/en/posting.txt --yes --home "$home"
must 1 'not saved' 'a posting with its source on a full disk'
intact "$home" "$taken" 'after a posting'
run add-posting data/example/en/posting.txt --yes --home "$work/elsewhere"
must 0 'Saved' 'a posting elsewhere'
run plan --days 5 --yes --ics "$disk/plan.ics" --home "$work/elsewhere"
must 1 'was not written: the disk is full' 'a calendar to a full disk'
must 1 'Saved' 'the plan itself is saved, and said to be'
[ ! -e "$disk/plan.ics" ] || fail "half a calendar stays"
node "$gil" plan show --home "$work/elsewhere" >/dev/null || fail "the plan is lost"

echo "the same disk, read-only"
mount -o remount,ro "$disk"
run log today -m more --home "$home"
must 1 'not saved.*read-only' 'a read-only disk'
[ "$(entries "$home")" = "$taken" ] || fail "a read-only home is not read"
run backup "$disk/backup.json" --home "$home"
must 1 'was not written: the disk is read-only' 'a backup to a read-only disk'
mount -o remount,rw "$disk"

echo "the same disk with room again"
rm -r "$home/revisions" "$disk/filler"
run log today -m more --home "$home"
must 0 'Written down' 'with room again'
intact "$home" $((taken + 1)) 'with room again'

echo "small-disks: $checks checks, $taken entries on 64 KB, nothing acknowledged lost"
