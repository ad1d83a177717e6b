/** The screens of the log and of today. */
export const log = {
  none: 'The log is empty. Write the first line: gil log today -m "..."',
  noBlocks: 'No block is planned.',
  blocks: 'Planned',
  entries: 'Written down',
  noEntries: 'Nothing written down yet.',
  write: (day: string, hasBlocks: boolean) =>
    `Write it down: gil log ${day} -m "..." --minutes 50${hasBlocks ? ' --done 1' : ''}`,
  done: 'done',
  skipped: 'skipped',
  columns: {
    day: 'day',
    minutes: 'minutes',
    skills: 'skills',
    text: 'what was done',
    outcome: 'outcome',
    block: 'block',
    entry: 'entry',
  },
  journal: (from: string, to: string) => (from === to ? `Log, ${from}` : `Log, ${from} to ${to}`),
  minutes: (n: number) => `${n} min`,
  more: (n: number) => `${n} earlier: gil log --limit ${n + 20}`,
  ask: {
    block: (what: string) => `${what}: done?`,
    done: 'done',
    skipped: 'skipped',
    open: 'not yet',
    minutes: 'How many minutes? Enter: as planned',
    minutesFree: 'How many minutes? (empty: not measured)',
    text: 'A few words on the day (empty: nothing)',
    remove: (text: string) => `Remove "${text}"?`,
    level: (skill: string, hours: string, from: number, to: number) =>
      `${hours} logged on ${skill}: is it level ${to} now (it was ${from})?`,
  },
  minutesUnreadable: 'a whole number of minutes, or nothing',
  ahead: (day: string) => `${day} is still ahead. If that is a slip: gil log edit ID --day DAY`,
  added: (n: number) => `Written down: ${n === 1 ? '1 entry' : `${n} entries`}.`,
  nothing: 'Nothing to write down.',
  changed: (id: string) => `Changed ${id}.`,
  removed: (id: string) => `Removed ${id}.`,
  proposal: (skill: string, hours: string, from: number, to: number) =>
    `${hours} logged on ${skill}: the hours speak for level ${to} (now ${from}).`,
  proposalHow: (skill: string, to: number) => `If it is so: gil assess ${skill} --level ${to}`,
  hoursLogged: (hours: string) => `${hours} by the log`,
  raised: (skill: string, to: number) => `${skill}: level ${to}, with the log as evidence.`,
  editorNote: 'A few words on the day; save and close.',
}

/** `gil` alone. */
export const today = {
  next: 'Next',
  lapsed: 'Closed meanwhile',
  moreLapsed: (n: number) => `${n} more: gil postings`,
  lapsedHow:
    'They count until you say how far they are: gil postings status ID closed (or applied). To keep one as a goal: gil postings edit ID --closes ""',
  missed: (n: number) =>
    `${n === 1 ? '1 block of a day before is' : `${n} blocks of the days before are`} open. Done: gil log DAY --done 1; missed: gil plan --replan`,
  gap: 'Biggest gap',
  gapOpens: (skill: string, opens: number, way: string) =>
    `${skill}: opens ${opens === 1 ? '1 line' : `${opens} lines`}, ${way}`,
  gapAsked: (skill: string, asked: number, way: string) =>
    `${skill}: asked in ${asked === 1 ? '1 line' : `${asked} lines`}, ${way}`,
  gapHours: (hours: number) => `about ${hours} h`,
  unassessed: (n: number) => `${n} not assessed yet: gil assess`,
  actions: 'To ask, propose and find out',
  moreActions: (n: number) => `${n} more: gil actions`,
  streak: (days: number) => (days === 1 ? '1 day in a row' : `${days} days in a row`),
  streakOpen: 'today is not written down yet',
  noPlan: 'No plan yet: gil plan --days 9',
  planOver: (to: string) => `The plan ended on ${to}: gil plan --days 9`,
  planBegins: (day: string, distance: string) => `The plan begins on ${day}, ${distance}.`,
  freeToday: 'Nothing is planned today.',
  welcome: 'Welcome. gil reads a posting, shows the gap, and plans the days that are really free.',
  begin: [
    { run: 'gil demo', does: 'the whole story on an example' },
    { run: 'gil init', does: 'your profile, if you like' },
    { run: 'gil add-posting FILE', does: 'read a posting' },
    { run: 'gil assess', does: 'say what you can do, and from where' },
    { run: 'gil gap-report', does: 'see the gap' },
  ],
}
