import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProblemCode } from '../../src/core/error.ts'
import { problems } from '../../src/messages/en/problems.ts'
import {
  type Answer,
  CTRL_C,
  copyOf,
  fileOf,
  makeFolder,
  mustRun,
  type RunOptions,
  runGil,
  wordsOf,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

/** A command line, what its first line says in English after "gil: ", and what else it needs. */
type Row = readonly [line: string, says: string | RegExp, more?: More]

interface More {
  readonly what?: string
  readonly run?: RunOptions
  /** What is done to a copy of the used home first. */
  readonly home?: (home: string) => void
}

interface Failure {
  readonly code: ProblemCode | 'usage'
  readonly exitCode: number
  readonly rows: readonly Row[]
}

/** Files that the rows name, in the folder where they run. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'broken.pdf': '%PDF-1.4\nno more',
  'broken.ics': 'BEGIN:VCALENDAR\nhello there\nEND:VCALENDAR\n',
  'data.json': '{"a":1}',
  'noise.txt': Uint8Array.from([0xff, 0xc0, 0x81, 0xfd, 0x80, 0x9f]),
  'large.txt': 'x'.repeat(6 * 1024 * 1024),
  'long.txt': 'word\n'.repeat(12_000),
  'prose.txt': 'We are a small company by the sea.\nCome and see us.\n',
  'posting.txt': '한빛서점\n서버 개발자\n\n자격요건\n- Java로 개발해 보신 분\n- Go를 아시는 분\n',
  'roles.txt': `Hanbit Books

[Server Developer]
Requirements
- Experience with Java
- Experience with Spring

[Frontend Developer]
Requirements
- Experience with React
- Experience with TypeScript
`,
}
const NEWER = '{"gil":99,"profile":{},"log":[]}'

const INSIDE: readonly Failure[] = [
  {
    code: 'usage',
    exitCode: 2,
    rows: [
      ['gap', /^gil: unknown command gap Did you mean gap-report\?/],
      ['add', /Did you mean add-posting\?/],
      ['show', /Did you mean plan show\?/],
      ['export', /--all is missing Give it: gil export --all /],
      ['lgo', /^gil: unknown command lgo Did you mean log\?/],
      ['help plann', /^gil: unknown command plann Did you mean plan\?/],
      ['plann --help', 'unknown command plann'],
      ['plan --dayz 9', /^gil: unknown option --dayz Did you mean --days\?/],
      ['--lnag ko', /^gil: unknown option --lnag Did you mean --lang\?/],
      ['log remove l1 --done 1', 'unknown option --done'],
      ['actions add', 'text is missing Give it: gil actions add TEXT'],
      ['plan show --jsn', 'Did you mean --json? See what is possible: gil plan show --help'],
      ['log today --min 5', 'unknown option --min Did you mean --minutes?'],
      ['plan show --j', 'unknown option --j Did you mean --json?'],
      ['-v', 'unknown option -v Did you mean --version?'],
      ['version', 'unknown command version Did you mean --version?'],
      ['new', 'Did you mean add-posting, skills add, actions add, holidays add?'],
      ['actions list', 'this command takes no "list" Did you mean actions?'],
      ['postings rm hankki-server', 'Did you mean postings remove?'],
      ['postings hankki-server rm', 'this command takes no "rm" Did you mean postings remove?'],
      ['plan --days', '--days <n> needs a value'],
      ['postings --home', '--home <dir> needs a value'],
      ['postings a b', 'this command takes no "b" See what is possible: gil postings --help'],
      ['plan shwo', 'this command takes no "shwo" Did you mean plan show?'],
    ],
  },
  {
    code: 'day-unreadable',
    exitCode: 2,
    rows: [
      ['plan --days 9 --from someday', '"someday" is not a day'],
      ['log tody -m x', '"tody" is not a day'],
      [
        'log fri -m x',
        '"fri" may be the last one or the next one. Write "last fri" or "next fri".',
      ],
      ['log "did a kata"', 'What was done goes with -m: gil log today -m "did a kata"'],
      ['holidays add 2021-09-31', '"2021-09-31" is not a day'],
    ],
  },
  {
    code: 'day-beyond',
    exitCode: 2,
    rows: [
      ['plan --days 3', 'that goes beyond 9999-12-31', { run: { today: '9999-12-30' } }],
      ['plan --days 3 --from 9999-12-30', 'that goes beyond 9999-12-31'],
      ['log "in 3 days" -m x', 'that goes beyond', { run: { today: '9999-12-30' } }],
    ],
  },
  {
    code: 'day-ahead',
    exitCode: 2,
    rows: [
      ['assess tdd --level 1 --day tomorrow', '2021-09-18 is still ahead: today is 2021-09-17'],
      ['init --since 2021-10', '2021-10 is still ahead'],
      ['init --since java=2030-01', '2030-01 is still ahead'],
    ],
  },
  {
    code: 'time-zone-unknown',
    exitCode: 2,
    rows: [['init --time-zone Mars/Olympus', 'Mars/Olympus']],
  },
  {
    code: 'days-unreadable',
    exitCode: 2,
    rows: [
      [
        'holidays add 2021-09-24..2021-09-23',
        '2021-09-24 to 2021-09-23 would end before it begins',
      ],
      ['holidays add 2021-01-01~2022-01-02', 'is longer than 366 days'],
    ],
  },
  {
    code: 'month-unreadable',
    exitCode: 2,
    rows: [
      ['init --since 2018-13', '"2018-13" is not a month'],
      ['init --since java=soon', '"soon" is not a month'],
    ],
  },
  {
    code: 'time-unreadable',
    exitCode: 2,
    rows: [
      ['init --workday 20-21', '"20-21" is not a time'],
      ['init --workday 23:00-24:30', '"24:30" is not a time'],
      ['init --peak ""', '"" is not a time'],
    ],
  },
  {
    code: 'hours-reversed',
    exitCode: 2,
    rows: [
      ['init --workday 21:00-20:00', '"21:00-20:00" does not end after it begins'],
      ['init --workday 22:00-01:00', /past midnight\. End them at 24:00, such as 22:00-24:00/],
    ],
  },
  {
    code: 'hours-overlap',
    exitCode: 2,
    rows: [['init --day-off 10:00-12:00,11:00-13:00', '10:00-12:00 and 11:00-13:00 overlap']],
  },
  {
    code: 'number-out-of-range',
    exitCode: 2,
    rows: [
      ['plan --days 91', '--days is "91"; it takes a whole number from 1 to 90'],
      ['plan --days 0', '--days is "0"'],
      ['plan --days 9.5', '--days is "9.5"; it takes a whole number'],
      ['plan --days 9 --hours 25', '--hours is "25"; it takes a number from 0 to 24'],
      ['assess tdd --level 6', '--level is "6"; it takes a whole number from 0 to 5'],
      ['log today -m x --minutes 1.5', '--minutes is "1.5"'],
      ['log --limit -1', '--limit is "-1"'],
      ['pitstop --leave many', '--leave is "many"'],
      ['holidays --year 99', '--year is "99"'],
      ['postings edit hankki-server --interest high', '--interest is "high"'],
      ['postings edit hankki-server --target r1', '--target is ""'],
      [
        'postings edit hankki-server --target r1=0',
        '--target is "0"; it takes a whole number from 1',
      ],
    ],
  },
  {
    code: 'choice-unknown',
    exitCode: 2,
    rows: [
      ['today', 'GIL_LANG does not take "fr"', { run: { env: { GIL_LANG: 'fr' } } }],
      ['today', 'GIL_TODAY does not take "2021-09-31"', { run: { today: '2021-09-31' } }],
      ['postings status hankki-server hired', 'STATUS does not take "hired"'],
      ['assess tdd --level 1 --source dream --evidence x', '--source does not take "dream"'],
      ['holidays add 2021-10-01 --kind party', '--kind does not take "party"'],
      ['skills add Kite --size XL', '--size does not take "XL"'],
      ['init --rest someday', '--rest does not take "someday"'],
      [
        'add-posting roles.txt --role gardener --yes',
        /--role does not take "gardener". It takes: Server Developer, Frontend/,
      ],
    ],
  },
  {
    code: 'flags-exclusive',
    exitCode: 2,
    rows: [
      ['extract posting.txt --json --jsonl', '--json and --jsonl exclude each other'],
      ['plan --days 9 --json --ics -', '--json and --ics - exclude each other'],
      ['pitstop --spend 3 --leave 2', '--spend and --leave exclude each other'],
      ['add-posting posting.txt --clipboard', 'FILE and --clipboard exclude each other'],
      [
        'plan --days 9 --hours 2021-09-22=3 --busy 2021-09-22',
        '--hours 2021-09-22=3 and --busy 2021-09-22 exclude each other. Leave one of the two out.',
      ],
      [
        'plan --days 9 --busy 내일 --family 2021-09-18',
        '--busy 2021-09-18 and --family 2021-09-18',
      ],
      ['plan --replan --hours 2021-09-22=1 --hours 9/22=2', '--hours 2021-09-22=1 and --hours'],
      ['postings edit hankki-server --move r1 --drop r1', '--drop r1 and --move r1 exclude'],
      ['postings edit hankki-server --target r1=2 --drop r1', '--drop r1 and --target r1=2'],
      ['postings edit hankki-server --skills r1=java --drop r1', '--drop r1 and --skills r1=java'],
      [
        'postings edit hankki-server --target r1=2 --target r1=3',
        '--target r1=2 and --target r1=3',
      ],
    ],
  },
  {
    code: 'flag-missing',
    exitCode: 2,
    rows: [
      ['add-posting --no-input', 'FILE is missing', { run: { tty: true } }],
      ['extract --no-input', /FILE is missing.* Give it: gil extract FILE/, { run: { tty: true } }],
      ['plan', '--days is missing'],
      ['pitstop --notice 3', /--spend is missing.* gil pitstop --notice 3 --spend \.\.\./],
      ['postings remove hankki-server', /Give it: gil postings remove hankki-server --yes $/],
      ['assess tdd --level 2 --source work', '--evidence is missing'],
      ['assess tdd --level 3 --source work --evidence ""', '--evidence is missing'],
      ['assess tdd --level 3 --link https://example.com', '--evidence is missing'],
      ['assess --level 3', /WHAT is missing.* gil assess --level 3 WHAT/],
    ],
  },
  {
    code: 'country-unreadable',
    exitCode: 2,
    rows: [
      ['init --country Korea', '"Korea" is no country code'],
      ['plan --days 9 --country 82', '"82" is no country code'],
    ],
  },
  {
    code: 'id-unreadable',
    exitCode: 2,
    rows: [
      ['add-posting posting.txt --company A --title B --id "" --yes', '"" is no short name'],
      ['add-posting posting.txt --company A --title B --id a#b --yes', '"a#b" is no short name'],
    ],
  },
  {
    code: 'posting-exists',
    exitCode: 1,
    rows: [
      [
        'add-posting posting.txt --company A --title B --id hankki-server --yes',
        'hankki-server is another posting already',
      ],
    ],
  },
  {
    code: 'posting-unknown',
    exitCode: 1,
    rows: [
      ['add-posting posting.txt --id haneul --update --yes', 'no posting matches "haneul"'],
      ['gap-report haneul', /no posting matches "haneul". There are: hankki-server, hankki-app/],
      ['postings remove "" --yes', 'no posting matches ""'],
      ['postings haneul', /no posting matches "haneul". There are none yet/, { home: emptied }],
    ],
  },
  {
    code: 'dates-reversed',
    exitCode: 1,
    rows: [
      [
        'postings edit hankki-app --opens 2026-12-10 --closes 2026-12-01',
        'would close on 2026-12-01, before it opens on 2026-12-10',
      ],
      ['add-posting posting.txt --opens 2026-12-10 --closes 2026-12-01 --yes', 'before it opens'],
    ],
  },
  {
    code: 'posting-ambiguous',
    exitCode: 1,
    rows: [['postings hankki', '"hankki" fits several postings: hankki-server, hankki-app']],
  },
  {
    code: 'line-needed',
    exitCode: 1,
    rows: [
      [
        'assess hankki-server --level 1',
        /hankki-server is a posting.* Its lines: hankki-server#r1, hankki-server#r2/,
      ],
      ['assess hankki-server --note later', 'hankki-server is a posting'],
    ],
  },
  {
    code: 'line-unknown',
    exitCode: 1,
    rows: [
      ['assess hankki-server#r9 --level 1', 'hankki-server has no line r9'],
      ['postings edit hankki-server --drop p99', 'hankki-server has no line p99'],
    ],
  },
  {
    code: 'skill-unknown',
    exitCode: 1,
    rows: [
      ['skills kuberneets', /no skill is called "kuberneets". Near it: kubernetes/],
      ['log today -m x --skill zzzzzz', 'no skill is called "zzzzzz"'],
      ['postings edit hankki-server --skills r1=zzzzzz', 'no skill is called "zzzzzz"'],
      ['plan --days 9 --without zzzzzz', 'no skill is called "zzzzzz"'],
    ],
  },
  {
    code: 'skill-ambiguous',
    exitCode: 1,
    rows: [
      ['assess test --level 1', '"test" fits several skills'],
      ['assess serv --level 1', '"serv" fits several skills', { what: 'a part of postings too' }],
    ],
  },
  {
    code: 'skill-exists',
    exitCode: 1,
    rows: [['skills add TDD', 'the skill tdd exists already']],
  },
  {
    code: 'alias-taken',
    exitCode: 1,
    rows: [
      ['skills alias tdd k8s', '"k8s" already means Kubernetes'],
      ['skills add .Net', '".Net" already means .NET'],
    ],
  },
  {
    code: 'skill-shipped',
    exitCode: 1,
    rows: [['skills remove TDD --yes', 'TDD comes with gil and stays']],
  },
  {
    code: 'action-unknown',
    exitCode: 1,
    rows: [
      ['actions done a99', 'no action matches "a99"'],
      ['actions drop " "', 'no action matches " "'],
    ],
  },
  {
    code: 'action-ambiguous',
    exitCode: 1,
    rows: [['actions drop propose', '"propose" fits several actions']],
  },
  {
    code: 'action-ended',
    exitCode: 1,
    rows: [['actions done a1', 'a1 was dropped on 2021-09-16 already', { home: withEnded }]],
  },
  {
    code: 'entry-unknown',
    exitCode: 1,
    rows: [
      ['log edit l99 -m x', 'no log entry matches "l99"'],
      ['log remove l99 --yes', 'no log entry matches "l99"'],
    ],
  },
  {
    code: 'block-ended',
    exitCode: 1,
    rows: [
      [
        'log today --done 1',
        'is finished already, by l9',
        { home: withFinished, run: { today: '2021-09-18' } },
      ],
      [
        'log today --skip 1',
        'is finished already, by l9',
        { home: withFinished, run: { today: '2021-09-18' } },
      ],
    ],
  },
  {
    code: 'block-unknown',
    exitCode: 1,
    rows: [
      ['log 2021-09-18 --done 99', 'no block of the plan matches "99"'],
      ['log today --skip 1', 'no block of the plan matches "1"'],
    ],
  },
  {
    code: 'prerequisite-cycle',
    exitCode: 1,
    rows: [['skills', /in a circle: /, { home: circle, what: 'edited by hand' }]],
  },
]

const INPUT: readonly Failure[] = [
  {
    code: 'file-missing',
    exitCode: 1,
    rows: [
      ['add-posting nothing.txt --yes', 'nothing.txt does not exist'],
      ['extract nothing.jsonl --jsonl', 'nothing.jsonl does not exist'],
    ],
  },
  {
    code: 'file-unreadable',
    exitCode: 1,
    rows: [
      ['add-posting folder --yes', 'folder cannot be read: it is a folder. Name a file in it.'],
      ['add-posting "" --yes', '"" cannot be read: its name is empty'],
    ],
  },
  {
    code: 'input-empty',
    exitCode: 1,
    rows: [
      ['add-posting empty.txt --yes', 'empty.txt is empty'],
      ['extract blank.txt --json', 'blank.txt is empty'],
      ['add-posting - --yes', 'stdin is empty', { what: 'from a closed stdin' }],
      ['add-posting --yes', 'stdin is empty', { what: 'from a closed stdin' }],
      ['skills add "  "', 'NAME is empty'],
      ['actions add "  " --kind ask', 'TEXT is empty'],
      ['add-posting posting.txt --company "" --yes', '--company is empty'],
      ['postings edit hankki-server --company ""', '--company is empty'],
      ['postings edit hankki-server --title " "', '--title is empty'],
    ],
  },
  {
    code: 'input-binary',
    exitCode: 1,
    rows: [['add-posting noise.txt --yes', 'noise.txt is no text']],
  },
  {
    code: 'input-too-large',
    exitCode: 1,
    rows: [['add-posting large.txt --yes', /large.txt is 6144 KB; it may have \d+ KB/]],
  },
  {
    code: 'input-too-long',
    exitCode: 1,
    rows: [['extract long.txt', 'long.txt has 12001 lines; no posting has more than 10000']],
  },
  {
    code: 'picture-unreadable',
    exitCode: 1,
    rows: [['add-posting picture.png --yes', 'picture.png is a picture that cannot be read']],
  },
  {
    code: 'pdf-unreadable',
    exitCode: 1,
    rows: [['add-posting broken.pdf --yes', 'broken.pdf is a PDF that cannot be read']],
  },
  {
    code: 'posting-not-found',
    exitCode: 1,
    rows: [['add-posting data.json --yes', 'data.json holds data, but no posting']],
  },
  {
    code: 'clipboard-missing',
    exitCode: 1,
    rows: [
      [
        'add-posting --clipboard --yes',
        /the clipboard cannot be read: none of .* is installed/,
        { run: { env: { PATH: '/nowhere' } } },
      ],
    ],
  },
  {
    code: 'url-unreadable',
    exitCode: 1,
    rows: [['add-posting http:// --yes', '"http://" is no address that gil fetches']],
  },
  {
    code: 'fetch-failed',
    exitCode: 1,
    rows: [
      ['add-posting http://127.0.0.1/x --yes', 'an address of this machine or a private network'],
    ],
  },
  {
    code: 'calendar-unreadable',
    exitCode: 1,
    rows: [
      ['plan --days 3 --busy-calendar broken.ics', /broken.ics cannot be read as a calendar/],
      ['holidays import broken.ics', /calendar \(.ics\), line 2: .*"hello there"/],
    ],
  },
  {
    code: 'file-exists',
    exitCode: 1,
    rows: [
      ['plan --days 9 --yes --ics posting.txt', 'posting.txt exists already'],
      ['gap-report --markdown posting.txt', 'posting.txt exists already'],
    ],
  },
  {
    code: 'file-not-written',
    exitCode: 1,
    rows: [
      ['gap-report --markdown no/such/gap.md', 'no/such/gap.md'],
      ['gap-report --html folder', 'folder was not written: it is a folder'],
      ['gap-report --html folder --force', 'folder was not written: it is a folder'],
      ['gap-report --html ""', '"" was not written: its name is empty'],
    ],
  },
  {
    code: 'no-qualifications',
    exitCode: 1,
    rows: [['add-posting prose.txt --yes', 'no line of prose.txt was read as a qualification']],
  },
  {
    code: 'editor-failed',
    exitCode: 1,
    rows: [
      [
        'log today --editor',
        'the editor "false" failed',
        { run: { env: { GIL_EDITOR: 'false' } } },
      ],
    ],
  },
]

const PLANS: readonly Failure[] = [
  {
    code: 'window-past',
    exitCode: 1,
    rows: [['plan --days 3 --from yesterday', 'the window begins on 2021-09-16']],
  },
  {
    code: 'plan-over',
    exitCode: 1,
    rows: [['plan --replan', 'the plan ended on 2021-09-26', { run: { today: '2021-10-05' } }]],
  },
  {
    code: 'window-reversed',
    exitCode: 2,
    rows: [
      ['plan --from 2021-09-20 --to 2021-09-18', 'would end on 2021-09-18, before they begin'],
    ],
  },
  {
    code: 'window-empty',
    exitCode: 1,
    rows: [['plan --days 1 --from 2021-09-21', 'no hour is free from 2021-09-21 to 2021-09-21']],
  },
  {
    code: 'day-not-planned',
    exitCode: 1,
    rows: [['plan show --day 2021-10-01', '2021-10-01']],
  },
  {
    code: 'nothing-to-plan',
    exitCode: 1,
    rows: [
      ['plan --days 9', 'no open posting is tracked. `gil add-posting FILE`', { home: emptied }],
    ],
  },
  {
    code: 'no-plan',
    exitCode: 1,
    rows: [
      ['plan show', 'there is no plan yet', { home: emptied }],
      ['plan drop --yes', 'there is no plan yet', { home: emptied }],
    ],
  },
]

const HOMES: readonly Failure[] = [
  {
    code: 'store-unreadable',
    exitCode: 3,
    rows: [
      ['today', /gil\.json cannot be read \(line 2\): its end is missing/, { home: cutShort }],
      ['log today -m x', /\(line 1\): it is no JSON/, { home: holding('{"gil": 1 1}') }],
      ['assess tdd --level 2', /cannot be read: it is empty/, { home: holding('') }],
      ['postings --json', /it is not gil's file/, { home: holding('[1, 2]') }],
      ['log', /not of the right kind \(log\[0\]\.day\)/, { home: withBadDay }],
      ['today', /the system refuses \(it is a folder\)/, { home: withFolder }],
    ],
  },
  {
    code: 'checks-failed',
    exitCode: 1,
    rows: [['doctor', /of \d+ checks/, { home: cutShort }]],
  },
  {
    code: 'store-newer',
    exitCode: 3,
    rows: [
      ['log today -m x', /written by a newer gil \(format 99;/, { home: holding(NEWER) }],
      ['init --since 2018-03', /written by a newer gil/, { home: holding(NEWER) }],
      ['add-posting posting.txt --yes', /written by a newer gil/, { home: holding(NEWER) }],
    ],
  },
  {
    code: 'home-unusable',
    exitCode: 1,
    rows: [
      ['today', /cannot be used: a part of the path is no folder/, { home: asFile }],
      ['log today -m x --home ""', 'the folder "" cannot be used: its name is empty'],
    ],
  },
  {
    code: 'store-not-saved',
    exitCode: 1,
    rows: [
      [
        'add-posting posting.txt --yes',
        /not saved: .* could not be written/,
        { home: lockedSources },
      ],
      ['log today -m x', /not saved: .* could not be written/, { home: dangling }],
    ],
  },
  {
    code: 'checks-failed',
    exitCode: 1,
    rows: [
      ['doctor', '1 of 10 checks found something wrong', { home: openToAll }],
      ['doctor --json', '1 of 10 checks found something wrong', { home: openToAll }],
    ],
  },
  {
    code: 'shipped-data-missing',
    exitCode: 1,
    rows: [
      ['skills tdd', /data\/skills is missing from this/, { run: { packageFolder: '/nowhere' } }],
    ],
  },
]

const STOPPED: readonly Failure[] = [
  {
    code: 'cancelled',
    exitCode: 130,
    rows: [
      ['add-posting posting.txt', 'stopped', answering(['--company', CTRL_C])],
      [
        'add-posting posting.txt --company A --title B',
        'stopped',
        answering(['--yes', 'drop'], ['--drop', CTRL_C]),
      ],
      ['assess kotlin', 'stopped', answering(['--level', 2], ['--evidence', CTRL_C])],
      ['assess hankki-app', 'stopped', answering(['--level', CTRL_C])],
      ['plan', 'stopped', answering(['--days', '9'], ['--yes', CTRL_C])],
      ['log today', 'stopped', answering(['--message', CTRL_C])],
      ['postings remove hankki-server', 'stopped', answering(['--yes', CTRL_C])],
      ['init', 'stopped', answering(['--lang', 'ko'], ['--since', CTRL_C])],
    ],
  },
]

const ALL = [...INSIDE, ...INPUT, ...PLANS, ...HOMES, ...STOPPED]

describe.each(ALL)('$code', ({ exitCode, rows }) => {
  it.each(rows.map((row) => ({ line: row[0], row })))('gil $line', async ({ row }) => {
    const [line, says, { run, home: change } = {}] = row
    const folder = folderOfFiles(line)
    for (const lang of ['en', 'ko'] as const) {
      const home = copyOf(used.home)
      change?.(home)
      const before = fileOf(home)
      const ran = await runGil(wordsOf(line), { home, lang, cwd: folder, ...run })
      expect(ran).toMatchObject({ exitCode })
      expectOneMessage(withoutPages(ran.stderr), run?.env?.GIL_LANG ? 'en' : lang)
      if (lang === 'en') expect(ran.stderr.replace(/\s+/g, ' ')).toMatch(says)
      expect(fileOf(home)).toBe(before)
    }
  })
})

let used: { home: string; remove: () => void }
beforeAll(async () => {
  used = await makeStoryHome('en')
  const stdin = 'Requirements\n- Experience with Swift\n'
  const named = ['--id', 'hankki-app', '--company', 'Hankki Market', '--title', 'App']
  await mustRun(['add-posting', '-', ...named, '--yes'], { home: used.home, stdin })
})
afterAll(() => used.remove())

/** What needs more than a command line to fail: test/sources has these. */
const ELSEWHERE: readonly string[] = [
  'calendar-needs-zone',
  'clipboard-empty',
  'ocr-missing',
  'output-not-written',
  'pdf-locked',
  'pdf-without-text',
  'picture-without-text',
  // test/core/change/plans.test.ts: it takes two terminals at once
  'plan-outrun',
  'posting-without-text',
  'skill-in-use',
]

it('has a row for every failure that a command can end with', () => {
  const told = new Set<string>(ALL.map(({ code }) => code))
  expect(
    Object.keys(problems).filter((code) => !told.has(code) && !ELSEWHERE.includes(code)),
  ).toEqual([])
})

it('holds forty command lines and more', () => {
  expect(ALL.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(40)
})

/** One clear message in the right language: no stack, nothing of the program's inside. */
function expectOneMessage(stderr: string, lang: 'ko' | 'en'): void {
  expect(stderr).toMatch(/^gil: \S/)
  expect(stderr.match(/^gil: /gm)).toHaveLength(1)
  expect(stderr).not.toMatch(
    /undefined|null|\bNaN\b|\[object|\n\s+at |GilError|commander|\bE(?:NOENT|ACCES|ISDIR|NOTDIR|PERM|EXIST)\b/,
  )
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(8)
  if (lang === 'ko') expect(stderr).toMatch(/[가-힣]/)
  else expect(stderr).not.toMatch(/[가-힣]/)
}

/** Before a question is stopped, what it is about may stand above it. */
function withoutPages(stderr: string): string {
  return stderr.startsWith('gil: ') ? stderr : stderr.slice(stderr.indexOf('\ngil: ') + 1)
}

function folderOfFiles(line: string): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'folder'))
  for (const [name, content] of Object.entries(FILES)) {
    if (line.includes(name)) writeFileSync(join(folder, name), content)
  }
  return folder
}

function answering(...answers: Answer[]): More {
  return { run: { answers } }
}

function live(home: string): string {
  return join(home, 'gil.json')
}

function holding(text: string): (home: string) => void {
  return (home) => writeFileSync(live(home), text)
}

function emptied(home: string): void {
  for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true })
}

function cutShort(home: string): void {
  writeFileSync(live(home), '{"gil":1,\n "profile":{')
}

function withBadDay(home: string): void {
  writeFileSync(live(home), edited(home, { log: [{ id: 'l1', day: 5, text: '' }] }))
}

function circle(home: string): void {
  const own = (id: string, needs: string[]) => ({
    id,
    name: { en: id, ko: id },
    aliases: [],
    implies: [],
    needs,
    trains: [],
    size: 'M',
    theory: 0.3,
    category: 'own',
  })
  const skills = [own('qux', ['quux']), own('quux', ['qux'])]
  writeFileSync(live(home), edited(home, { own: { skills, aliases: [] } }))
}

function edited(home: string, change: object): string {
  return JSON.stringify({ ...JSON.parse(readFileSync(live(home), 'utf8')), ...change })
}

function withFinished(home: string): void {
  const [{ blocks }] = JSON.parse(readFileSync(live(home), 'utf8')).plans
  const entry = { id: 'l9', day: '2021-09-18', text: '', block: blocks[0].id, outcome: 'done' }
  writeFileSync(live(home), edited(home, { log: [entry] }))
}

function withEnded(home: string): void {
  const [action, ...others] = JSON.parse(readFileSync(live(home), 'utf8')).actions
  const ended = { ...action, id: 'a1', status: 'dropped', ended: '2021-09-16' }
  writeFileSync(live(home), edited(home, { actions: [ended, ...others] }))
}

function withFolder(home: string): void {
  rmSync(live(home))
  mkdirSync(live(home))
}

function openToAll(home: string): void {
  chmodSync(home, 0o755)
}

function asFile(home: string): void {
  rmSync(home, { recursive: true })
  writeFileSync(home, 'x')
}

function lockedSources(home: string): void {
  rmSync(join(home, 'sources'), { recursive: true })
  writeFileSync(join(home, 'sources'), '')
}

function dangling(home: string): void {
  rmSync(home, { recursive: true })
  symlinkSync('/nowhere/at/all', home)
}
