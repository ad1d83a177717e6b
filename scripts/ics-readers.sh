#!/bin/sh
# The calendar files that gil writes, read by other programs: khal and Debian's python3-icalendar, where they are there.
# Also: the built program writes the same bytes in every time zone. Run `npm run build` first.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=$root/test/report/calendars
failed=0

check() { # NAME EXPECTED GOT
  if [ "$2" = "$3" ]; then echo "ok    $1"; else
    echo "FAIL  $1: expected $2, got $3"
    failed=1
  fi
}

gil() { GIL_HOME=$work/home GIL_TODAY=2021-09-17 GIL_LANG=ko node "$root/bin/gil.cjs" "$@"; }
gil add-posting "$root/data/example/ko/posting.txt" --id story --yes >"$work/log" 2>&1
gil plan --days 9 --yes >>"$work/log" 2>&1
for zone in UTC Asia/Seoul America/New_York; do
  TZ=$zone gil plan show --ics - >"$work/$(basename "$zone").ics"
  check "the same bytes under TZ=$zone" "$(cksum <"$work/UTC.ics")" "$(cksum <"$work/$(basename "$zone").ics")"
done
events() { grep -c '^BEGIN:VEVENT' "$1"; }

python=python3
[ -x /usr/bin/python3 ] && python=/usr/bin/python3
if $python -c 'import icalendar' 2>/dev/null; then
  for file in "$files/planned.ics" "$files/changed.ics" "$work/UTC.ics"; do
    got=$($python - "$file" <<'PY'
import sys
from icalendar import Calendar
data = open(sys.argv[1], 'rb').read()
calendar = Calendar.from_ical(data)
events = calendar.walk('VEVENT')
assert not any(event.errors for event in events), 'errors'
for event in events:
    start, end = event['DTSTART'].dt, event['DTEND'].dt
    assert start < end and start.utcoffset().total_seconds() == 9 * 3600, start
    for alarm in event.walk('VALARM'):
        assert alarm['ACTION'] == 'DISPLAY' and alarm['TRIGGER'].dt.total_seconds() == -600
print(len(events))
PY
    )
    check "python3-icalendar reads $(basename "$file")" "$(events "$file")" "$got"
  done
else
  echo 'skip  python3-icalendar is not installed'
fi

if command -v khal >/dev/null; then
  mkdir -p "$work/vdir"
  printf '[calendars]\n[[plan]]\npath = %s\n[locale]\nlocal_timezone = Asia/Seoul\ndefault_timezone = Asia/Seoul\ntimeformat = %%H:%%M\ndateformat = %%Y-%%m-%%d\nlongdateformat = %%Y-%%m-%%d\ndatetimeformat = %%Y-%%m-%%d %%H:%%M\nlongdatetimeformat = %%Y-%%m-%%d %%H:%%M\n[sqlite]\npath = %s\n' "$work/vdir" "$work/khal.db" >"$work/khal.conf"
  khal() { LC_ALL=C.UTF-8 command khal -c "$work/khal.conf" "$@"; }
  shown() { khal list --day-format '' --format '{start-date} {start-time} {title}' 2021-09-18 10d | grep -c . || true; }
  khal import --batch "$files/planned.ics" >"$work/khal.log" 2>&1
  check 'khal imports a plan' "$(events "$files/planned.ics")" "$(shown)"
  check 'khal says nothing against it' '' "$(grep -i 'warn\|error\|invalid' "$work/khal.log" || true)"
  khal import --batch "$files/planned.ics" >>"$work/khal.log" 2>&1
  check 'khal imports it twice and has no more' "$(events "$files/planned.ics")" "$(shown)"
  khal import --batch "$files/changed.ics" >>"$work/khal.log" 2>&1
  list=$(khal list --day-format '' --format '{start-date} {start-time} {title}{cancelled}' 2021-09-18 10d)
  check 'khal has no more after a change' "$(events "$files/changed.ics")" "$(echo "$list" | grep -c .)"
  check 'khal moves the block that moved' '2021-09-21 11:00' "$(echo "$list" | grep '(2/2)' | cut -c1-16)"
  check 'khal shows the cancelled block as such' '1' "$(echo "$list" | grep -c 'CANCELLED' || true)"
else
  echo 'skip  khal is not installed'
fi
exit $failed
