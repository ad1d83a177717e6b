const years = (n: number): string => (n === 1 ? '1 year' : `${n} years`)

/** The screens of the gap report. */
export const gap = {
  name: 'Gap report',
  noPostings: 'No open posting to report on. Read one: gil add-posting FILE',
  have: (skill: string, level: number) => `${skill} ${level}`,
  through: (name: string) => `through ${name}`,
  from: (source: string, text: string) => `${source}: ${text}`,
  unproven: 'unproven',
  unassessed: (skills: string) => `not assessed: ${skills}`,
  unlisted: (name: string) => `${name} is not in the catalogue: gil skills add "${name}"`,
  unanswered: 'not answered yet',
  answered: (level: number) => `your answer: ${level}`,
  yearsTrue: (asked: number) => `${years(asked)}: true`,
  yearsShort: (asked: number, months: string, from: string) =>
    `${years(asked)}: short by ${months}, true from ${from}`,
  yearsUnknown: (asked: number) => `${years(asked)}: unknown, gil init --since YYYY-MM`,
  needsWork: (level: number) => `from level ${level} on only work can give it`,
  unread: (n: number) => `${n === 1 ? '1 line' : `${n} lines`} could not be read:`,
  linesHow: 'Line by line: gil gap-report ID, or --lines for all.',
  legend: '✓ met   ~ partly   ✗ gap   ? not assessed   have/target',
  across: (postings: number): string =>
    postings === 1 ? 'Skill by skill' : 'Across your postings',
  columns: {
    skill: 'skill',
    level: 'level',
    opens: 'opens',
    asked: 'asked',
    hours: 'hours',
    route: 'route',
  },
  opensWhat:
    'opens: lines that become met if this skill alone reached its target; asked: lines that name it and lack it. Hours are wide guesses.',
  noGaps: 'No skill is short of what these postings ask.',
  more: (n: number) => `and ${n} more: --json has all`,
  unprovenTitle: 'Claimed, and not yet proved',
  routesTitle: 'How the gaps could be filled',
  routes: {
    work: 'At work',
    'side-project': 'In a side project',
    study: 'By study',
    ask: 'Ask',
    unknown: 'No idea yet',
  },
  noRoute: (n: number) =>
    `${n === 1 ? '1 gap has' : `${n} gaps have`} no route noted yet: gil assess SKILL --route ... --note "..."`,
  howLong: 'How long would it take?',
  study: (kind: string, hours: number, isMore: boolean) =>
    `${kind}: about ${hours} h ${isMore ? 'more ' : ''}of study (a wide guess; it reaches level 3 at most)`,
  paceLog: (perWeek: string) => `At your own pace: ${perWeek} a week by the log.`,
  paceHours: (perWeek: string) =>
    `With ${perWeek} of study a week, reviews among them (the free hours less the slack); your own pace takes over from the log.`,
  by: (day: string) => `-> about ${day}`,
  between: (earliest: string, latest: string) =>
    `${earliest} to ${latest} if the guess is off by a factor of two`,
  noPace: 'No free hours are known: gil init --workday ... --day-off ...',
  tooFar: 'That is more than a century at this pace.',
  noStudy: (kind: string) => `${kind}: nothing is left that study could fill`,
  work: 'Only work can give this; look for it there, or in the next job:',
  workItem: (skill: string, level: number, name: string) => `${skill}: ${level} ${name}`,
  unassessedHint: (n: number) => `${n} not assessed yet; until then they count as none: gil assess`,
  stepsOf: (from: number | string, to: number) => `${from} -> ${to}`,
}
