export interface CommandText {
  readonly summary: string
  /** Two examples or more, each with what it does. */
  readonly examples: readonly { readonly run: string; readonly does: string }[]
  /** Its own arguments and options, by name. */
  readonly takes: Readonly<Record<string, string>>
}

const text = <Takes extends Readonly<Record<string, string>>>(
  summary: string,
  examples: readonly (readonly [run: string, does: string])[],
  takes: Takes,
) => ({ summary, examples: examples.map(([run, does]) => ({ run, does })), takes })

/** Every command's help, subcommands under their full name. */
export const commands = {
  'add-posting': text(
    'read a posting and track it',
    [
      [
        'gil add-posting ad.txt --company Baemin --closes 2021-09-30',
        'reads a file, shows what was read, then saves it',
      ],
      ['pbpaste | gil add-posting - --yes', 'reads what was copied, without questions'],
      [
        'gil add-posting screenshot.png',
        "reads a picture, a PDF, a saved page or a job board's data",
      ],
      [
        'gil add-posting https://jobs.lever.co/acme/ID',
        'fetches the posting and keeps what was fetched',
      ],
    ],
    {
      file: 'a file (text, HTML, JSON, XML, PDF, PNG, JPEG), an address, or - for stdin; without it an editor opens',
      company: 'the company',
      title: 'the role',
      opens: 'the day it opens',
      closes: 'the day it closes',
      tests: 'the day of the coding test',
      interest: 'how much you want it, 1-5',
      url: 'where it stands',
      status: 'interested, applied, test, interview, offer, rejected or closed',
      id: 'its short name here, such as baemin-server',
      required: 'a further required line (repeatable)',
      preferred: 'a further preferred line (repeatable)',
      role: 'which posting or role, where there are several: a part of its title',
      yes: 'save without asking',
      clipboard: "the clipboard's text or picture instead of a file",
      allowPrivate: 'let an address be one of a private network',
      update: 'replace the tracked posting that this one is a newer text of',
    },
  ),
  postings: text(
    'list the postings, or show one',
    [
      ['gil postings', 'all of them, what comes next first'],
      ['gil postings baemin', 'one, line by line; a unique part of its id is enough'],
    ],
    { id: 'a posting, or a unique part of its id', all: 'rejected and closed ones too' },
  ),
  'postings edit': text(
    'change what is known of a posting, or its lines',
    [
      [
        'gil postings edit baemin --closes 2021-10-03 --interest 5',
        'sets its closing day and interest',
      ],
      [
        'gil postings edit baemin --move r3 --target p2=2 --drop p5',
        'r3 changes its kind, p2 asks for level 2, p5 goes',
      ],
    ],
    {
      id: 'a posting',
      move: 'a line that belongs to the other kind (repeatable)',
      drop: 'a line that asks nothing (repeatable)',
      target: 'LINE=LEVEL: the level that a line asks for (repeatable)',
      required: 'a further required line (repeatable)',
      preferred: 'a further preferred line (repeatable)',
    },
  ),
  'postings status': text(
    'say how far it is',
    [
      ['gil postings status baemin applied', 'the application is out'],
      ['gil postings status baemin closed', 'it no longer counts in gaps and plans'],
    ],
    { id: 'a posting', status: 'interested, applied, test, interview, offer, rejected or closed' },
  ),
  'postings remove': text(
    'forget a posting',
    [
      ['gil postings remove baemin', 'asks first'],
      ['gil postings remove baemin --yes', 'does not ask'],
    ],
    { id: 'a posting', yes: 'remove without asking' },
  ),
  extract: text(
    'read a posting and print what was read, saving nothing',
    [
      ['gil extract ad.txt --json', 'one JSON record'],
      [
        'cat ads.jsonl | gil extract --jsonl',
        'a filter: {"id","text"} a line in, one record a line out',
      ],
    ],
    {
      file: 'a file (text, HTML, JSON, XML, PDF, PNG, JPEG), an address, or - for stdin',
      jsonl: 'a stream: one JSON record {"id","text"} a line in, one record a line out',
      role: 'which posting or role, where there are several: a part of its title',
    },
  ),
  assess: text(
    'say what you can do, and from where',
    [
      [
        'gil assess',
        'walks through what the postings ask and nobody assessed yet; stop at any time',
      ],
      [
        'gil assess jpa --level 2 --source side-project --evidence "DDaJa"',
        'one skill, without questions',
      ],
    ],
    {
      what: 'a skill, a posting, or a line of one (baemin-server#r3)',
      level:
        '0 none, 1 can explain, 2 practised, 3 shipped alone, 4 ran at work, 5 leads and teaches',
      source: 'where the evidence comes from: work, side-project, study, course or open-source',
      evidence: 'what proves it',
      link: 'where it can be seen',
      route: 'how the rest could be filled: work, side-project, study, ask or unknown',
      note: 'a word on it; with --route work, ask or unknown it becomes an action',
      day: 'the day it was so (today)',
      again: 'also walk through what was assessed before',
    },
  ),
  skills: text(
    'the inventory: what you have, its evidence and history',
    [
      ['gil skills', 'everything that was assessed'],
      ['gil skills jpa', 'one skill: level, evidence, history, what implies it'],
    ],
    { skill: 'a skill' },
  ),
  'skills add': text(
    'add a skill of your own to the catalogue',
    [
      ['gil skills add "Kotest" --needs kotlin --size S', 'a small skill that needs Kotlin'],
      ['gil skills add "주문 도메인" --alias "order domain"', 'with another name'],
    ],
    {
      name: 'its name',
      alias: 'another name for it (repeatable)',
      implies: 'a skill that who has this has too (repeatable)',
      needs: 'a skill to have before (repeatable)',
      size: 'S a weekend, M the usual, L a language or platform',
    },
  ),
  'skills alias': text(
    'another name for a skill',
    [
      ['gil skills alias kubernetes "쿠버"', '쿠버 is read as Kubernetes from now on'],
      ['gil skills alias test-code "테스트 짜기"', 'a phrase works too'],
    ],
    { skill: 'a skill', name: 'its further name' },
  ),
  actions: text(
    'what to ask, propose and find out',
    [
      ['gil actions', 'the open ones'],
      ['gil actions done ceo "he said: nginx, two nodes"', 'ticks one off with a word of result'],
    ],
    { all: 'done and dropped ones too' },
  ),
  'actions add': text(
    'add an action',
    [
      [
        'gil actions add "ask the CEO about the load balancer" --kind ask --about load-balancing',
        'to ask somebody',
      ],
      ['gil actions add "propose test automation" --kind propose', 'to propose at work'],
    ],
    { text: 'what to do', kind: 'ask, propose or find-out', about: 'the skill it is about' },
  ),
  'actions done': text(
    'tick an action off',
    [
      ['gil actions done a3', 'by id'],
      [
        'gil actions done balancer "nginx in front of two nodes"',
        'by a part of its text, with the result',
      ],
    ],
    { id: 'an action: its id or a unique part of its text', result: 'what came of it' },
  ),
  'actions drop': text(
    'drop an action',
    [
      ['gil actions drop a3', 'by id'],
      ['gil actions drop balancer "left the company"', 'with the reason'],
    ],
    { id: 'an action: its id or a unique part of its text', result: 'why' },
  ),
  'gap-report': text(
    'line by line: what you have, what you lack, and how long it would take',
    [
      ['gil gap-report', 'all open postings, then across them'],
      ['gil gap-report baemin --json', 'one posting, for a program'],
    ],
    {
      posting: 'postings (all open ones)',
      lines: 'line by line, however many postings there are',
      explain: 'print the constants behind the figures',
    },
  ),
  plan: text(
    'plan the days that are really free',
    [
      [
        'gil plan --days 9',
        'finds the best nine days ahead, chooses steps and dates blocks; saves when you accept',
      ],
      [
        'gil plan --days 9 --busy-calendar work.ics --ics plan.ics',
        'around your appointments, and into your calendar',
      ],
      [
        'gil plan --days 14 --from 2021-10-01 --hours 1.5 --yes',
        'evenings of an hour and a half, saved at once',
      ],
      [
        'gil plan --replan --busy 2021-09-22',
        'a day is lost: what stays stays, the rest moves; shown before it is saved',
      ],
    ],
    {
      replan:
        'make the saved plan anew after missed or finished blocks, lost days or a new posting; shows what changes',
      days: 'how many days',
      from: 'the first day; without it the stretch with the fewest workdays',
      hours: 'N free hours a day, or DAY=N for one day (repeatable)',
      busy: 'a day without free hours (repeatable)',
      busyCalendar: 'an .ics file whose appointments are not free (repeatable)',
      leave: 'a workday taken as leave (repeatable)',
      without: 'a skill to leave out (repeatable)',
      explain: 'print the worth of each step and the constants',
      ics: 'also write it as a calendar file, once it is saved',
      yes: 'save without asking',
    },
  ),
  'plan show': text(
    'show the saved plan',
    [
      ['gil plan show', 'the days, steps and blocks'],
      ['gil plan show --week', 'only this week, with every aim'],
      ['gil plan show --ics plan.ics', 'as a calendar file; again with --force when it changed'],
      ['gil plan show --json', 'for a program'],
    ],
    {
      week: 'only this week',
      day: 'only one day; with --week the week of it',
      ics: 'write it as a calendar file (.ics), - for stdout',
    },
  ),
  'plan drop': text(
    'drop the saved plan',
    [
      ['gil plan drop', 'asks first'],
      ['gil plan drop --yes', 'does not ask'],
    ],
    { ics: 'write a calendar file in which its blocks are cancelled', yes: 'drop without asking' },
  ),
  pitstop: text(
    'the stretches of days off ahead',
    [
      ['gil pitstop', 'without leave'],
      ['gil pitstop --leave 2', 'with at most two days of leave each'],
      ['gil pitstop --spend 10 --blackout 2021-12-24', 'the best year for ten days of leave'],
    ],
    {
      leave: 'how many days of leave a stretch may cost',
      spend:
        'spend so many days of leave over the year, for the most days in stretches of five and more',
      blackout: 'with --spend: a day on which no leave is possible (repeatable)',
      notice: 'with --spend: the first leave is at least so many days ahead',
      all: 'every stretch, not the ten longest',
    },
  ),
  holidays: text(
    'the public holidays and your own days off',
    [
      ['gil holidays', 'the next twelve months'],
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', 'the company is closed'],
    ],
    { year: 'a year' },
  ),
  'holidays add': text(
    'add company days, leave or other days off',
    [
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', 'the company is closed'],
      ['gil holidays add 2021-10-01 --kind leave', 'a day of leave'],
    ],
    {
      day: 'days',
      kind: 'company, leave, holiday, or workday for a holiday that is worked',
      name: 'what the day is called',
    },
  ),
  'holidays import': text(
    'add days off from a calendar file (.ics)',
    [
      [
        'gil holidays import company.ics',
        'its all-day events become company days, two years ahead',
      ],
      ['gil holidays import leave.ics --kind leave', 'or days of leave'],
    ],
    { file: 'an .ics file, - for stdin', kind: 'company, leave or holiday' },
  ),
  'holidays remove': text(
    'remove days that you added',
    [
      ['gil holidays remove 2021-09-24', 'asks first'],
      ['gil holidays remove 2021-09-23 2021-09-24 --yes', 'several, without asking'],
    ],
    { day: 'days', yes: 'remove without asking' },
  ),
  log: text(
    'write down the day; without a day, list the log',
    [
      ['gil log today', 'the blocks of the day, then what was done'],
      ['gil log today -m "TDD kata, 3 problems" --minutes 50 --skill tdd', 'in one line'],
    ],
    {
      day: 'today, yesterday, a date, "3 days ago", 어제',
      message: 'a few words',
      minutes: 'how long it took',
      skill: 'what it was about (repeatable)',
      done: 'a block that is done (repeatable): its number of the day, or its id',
      skip: 'a block that was skipped (repeatable)',
      editor: 'write the words in your editor',
      yes: 'accept the level that the hours propose',
      limit: 'how many entries to list',
    },
  ),
  'log edit': text(
    'change an entry',
    [
      ['gil log edit l12 -m "TDD kata, 4 problems"', 'other words'],
      ['gil log edit l12 --minutes 70 --day yesterday', 'minutes and day'],
    ],
    { id: 'an entry', day: 'its day' },
  ),
  'log remove': text(
    'remove an entry',
    [
      ['gil log remove l12', 'asks first'],
      ['gil log remove l12 --yes', 'does not ask'],
    ],
    { id: 'an entry', yes: 'remove without asking' },
  ),
  today: text(
    'today at a glance (also `gil` alone)',
    [
      ['gil', 'the blocks, what closes next, the biggest gap, open actions'],
      ['gil today --json', 'for a program'],
    ],
    {},
  ),
  undo: text(
    'take back what the last command saved',
    [
      ['gil undo', 'one command; again for the one before it'],
      ['gil undo --dry-run', 'only says what it would take back'],
    ],
    {},
  ),
  redo: text(
    'do again what undo took back',
    [
      ['gil redo', 'one command; again for the next one'],
      ['gil undo && gil redo', 'there and back: nothing has changed'],
    ],
    {},
  ),
  history: text(
    'what each command did, and which are taken back',
    [
      ['gil history', 'the newest first'],
      ['gil history --json --limit 100', 'for a program'],
    ],
    { limit: 'how many steps to list' },
  ),
  doctor: text(
    'check your file, its sources, the catalogue, the clock and the terminal',
    [
      ['gil doctor', 'each check with a mark and what to do; exit 1 where something is wrong'],
      ['gil doctor --restore', 'goes back to the newest good copy of a file that cannot be read'],
    ],
    { restore: 'where gil.json cannot be read: the newest good revision counts again' },
  ),
  backup: text(
    'everything in one file',
    [
      ['gil backup ~/gil-2021-09-17.json', 'all that is saved, with the texts of postings'],
      ['gil backup /media/usb/gil.json --force', 'overwrites the older one there'],
    ],
    { file: 'where to; - for stdout' },
  ),
  restore: text(
    'put a backup in the place of what is here',
    [
      [
        'gil restore ~/gil-2021-09-17.json',
        'shows what would change and asks; gil undo takes it back',
      ],
      ['gil restore ~/gil-2021-09-17.json --yes', 'does not ask'],
    ],
    {
      file: 'a file of `gil backup` or `gil export --all`; - for stdin',
      yes: 'do it without asking',
    },
  ),
  export: text(
    'the document and its sources as one JSON text',
    [
      ['gil export --all > gil.json', 'to stdout'],
      ['gil export --all | ssh desk gil import -', 'to another machine'],
    ],
    { file: 'where to; - for stdout', all: 'everything' },
  ),
  import: text(
    'add what another home has',
    [
      [
        'gil import laptop.json',
        'adds what is only there; what differs is shown and left as it is here',
      ],
      ['gil import laptop.json --take theirs', 'what differs is taken from there'],
    ],
    {
      file: 'a file of `gil backup` or `gil export --all`; - for stdin',
      take: 'which counts where they differ: ours or theirs',
    },
  ),
  init: text(
    'the profile: language, since when, free hours',
    [
      ['gil init', 'asks; everything has a sensible default'],
      [
        'gil init --since 2018-03 --workday 20:00-21:30 --day-off 10:00-12:00,14:00-16:00',
        'without questions',
      ],
      ['gil init --calendar ~/work.ics', 'plans keep out of the appointments of that calendar'],
    ],
    {
      since:
        'since when you work as a developer: YYYY-MM; SKILL=YYYY-MM for one skill (repeatable)',
      workday: 'free hours on a workday',
      dayOff: 'free hours on a day off',
      rest: 'weekdays without study, such as sun',
      peak: 'when you think best, such as 10:00-12:00',
      timeZone: 'your time zone, such as Europe/Berlin',
      calendar:
        'an .ics file whose appointments are never free, read again for each plan (repeatable; "" for none)',
    },
  ),
  demo: text(
    'the whole story on the shipped example, in a temporary folder',
    [
      ['gil demo', 'each command before its output'],
      ['gil demo --lang ko', 'in Korean'],
    ],
    { keep: 'keep the temporary folder and say where it is' },
  ),
}

/** What options shared by several commands mean. */
export const shared = {
  json: 'one JSON value instead of a page',
  markdown: 'write it as Markdown, - for stdout',
  force: 'overwrite a file that is there',
}
