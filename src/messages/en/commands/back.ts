import { commandText as text } from '../../command-text.ts'

export const back = {
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
      take: (sides: string) => `which counts where they differ: ${sides}`,
    },
  ),
}
