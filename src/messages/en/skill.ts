/** The screens of the inventory and of assessing. */
const askFor = (lines: number): string =>
  lines === 1 ? '1 line of your postings asks for' : `${lines} lines of your postings ask for`

const saved = (n: number): string =>
  `${n === 0 ? 'No answer' : n === 1 ? '1 answer' : `${n} answers`} saved.`

export const skill = {
  none: 'Nothing was assessed yet. `gil assess` walks through what your postings ask.',
  columns: { skill: 'skill', level: 'level', evidence: 'evidence', route: 'the rest' },
  answers: 'Lines as they stand',
  hidden: (n: number) =>
    `${n === 1 ? 'One more answer is' : `${n} more answers are`} to lines of rejected or closed postings: gil skills --all`,
  unproven: 'unproven',
  through: (name: string) => `through ${name}`,
  implies: (names: string) => `implies ${names}`,
  needs: (names: string) => `needs ${names} first`,
  also: (names: string) => `also written ${names}`,
  notAssessed: 'not assessed yet',
  history: 'history',
  evidence: 'evidence',
  exercises: 'how to get further',
  exercise: (level: number, task: string) => `level ${level}: ${task}`,
  result: (result: string) => `done when: ${result}`,
  size: { S: 'a weekend', M: 'the usual size', L: 'a language or platform' },
  guess: (hours: number) => `about ${hours} h to the next level (a wide guess)`,
  own: 'your own',
  added: (name: string, lines: number) =>
    `Added ${name} to your catalogue. ${lines === 0 ? '' : `${askFor(lines)} it now. `}Postings that you read from now on know it.`,
  aliased: (alias: string, skill: string, lines: number) =>
    `"${alias}" is read as ${skill} from now on.${lines === 0 ? '' : ` ${askFor(lines)} it now.`}`,
  removing: (name: string) => `Removing ${name} changes:`,
  removed: (name: string) => `Removed ${name} (gil undo brings it back).`,
  forgotten: (n: number) =>
    `Took back ${n === 1 ? 'one answer' : `${n} answers`} (gil undo brings ${n === 1 ? 'it' : 'them'} back). What counts now:`,
  assessed: (what: string, level: number, name: string) => `${what}: level ${level}, ${name}.`,
  assessedLine: (quote: string, answer: string) => `${quote}: ${answer}.`,
  assessedUnproven: (command: string) =>
    `Unproven, and from level 3 on evidence is wanted: ${command}`,
  assessedAction: (id: string, text: string) => `Action ${id}: ${text}`,
  nothingLeft: 'Everything that your postings ask is assessed. Next: gil gap-report',
  nothingLeftAlone: 'No posting asks for anything yet. gil add-posting FILE reads one.',
  left: (n: number) =>
    `${n} not assessed yet, most wanted first. Answer one: gil assess SKILL --level 0-5`,
  askedIn: (n: number) => (n === 1 ? 'asked in 1 line' : `asked in ${n} lines`),
  askedNowhere: 'asked in no posting yet',
  inResume: 'your résumé:',
  moreLines: (n: number) => `and ${n} more`,
  whereFrom: (posting: string, kind: string) => `${posting}, ${kind}`,
  ask: {
    level: (what: string) => `${what}: where are you?`,
    line: (what: string) => `${what}: do you fill this?`,
    filled: 'yes, all of it',
    inPart: 'in part',
    notYet: 'not yet',
    proof: 'What proves it?',
    otherWords: 'other words',
    noProof: 'nothing yet',
    evidence: 'What proves it? (empty: nothing yet)',
    source: 'Where is that from?',
    route: 'How could the rest be filled?',
    note: 'A word on how (empty: none)',
    remove: 'Remove it?',
    forget: (name: string, level: number, day: string) =>
      `Take back your answer of ${day} about ${name}, level ${level}?`,
    forgetAll: (name: string, n: number) => `Take back all ${n} answers about ${name}?`,
    later: 'later',
    stop: 'stop here; everything so far is saved',
  },
  saved,
  /** `posting`: the one that was asked about, "" where it was all of them. */
  stopped: (n: number, posting: string) =>
    `${saved(n)} \`${['gil assess', posting].join(' ').trim()}\` goes on from here.`,
  finished: (n: number, posting: string) =>
    `${saved(n)} Next: ${['gil gap-report', posting].join(' ').trim()}`,
}
