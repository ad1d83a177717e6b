import { commandText as text } from '../../command-text.ts'

export const postings = {
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
      employment: 'the kind of employment, such as permanent',
      status: (statuses: string) => `one of ${statuses}`,
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
      ['gil postings --all --csv postings.csv', 'every one, for a spreadsheet'],
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
        'gil postings edit baemin --move r3 --target p2=2 --drop p5 --skills "r2=java | kotlin"',
        'r3 changes its kind, p2 asks for level 2, p5 goes, r2 asks for Java or Kotlin',
      ],
      ['gil postings edit baemin', 'at a terminal: asks what is to be corrected'],
      ['gil postings edit baemin --tests ""', 'takes back a day that is not true'],
    ],
    {
      id: 'a posting',
      move: 'a line that belongs to the other kind (repeatable)',
      drop: 'a line that asks nothing (repeatable)',
      target: 'LINE=LEVEL: the level that a line asks for (repeatable)',
      skills: 'LINE=SKILLS: what a line asks for; commas for all, | for alternatives (repeatable)',
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
    { id: 'a posting', status: (statuses: string) => `one of ${statuses}` },
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
}
