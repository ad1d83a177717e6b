/** The screen that looks back. */
export const progress = {
  name: 'progress',
  title: (from: string, to: string) => `From ${from} to ${to}`,
  nothing: 'There is nothing to look back on yet. Begin: gil add-posting, then gil assess',
  hours: 'Hours written down',
  noHours: 'Nothing was written down in these days: gil log today -m "..." --minutes 50',
  onDays: (hours: string, days: number) => `${hours} on ${days === 1 ? '1 day' : `${days} days`}`,
  before: (logged: string) => `in as many days before: ${logged}`,
  blocks: (done: number, skipped: number) =>
    `${done === 1 ? '1 block' : `${done} blocks`} done${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  columns: {
    week: 'week from',
    hours: 'hours',
    days: 'days',
    skill: 'skill',
    level: 'level',
    day: 'since',
    evidence: 'evidence',
  },
  levels: 'Levels',
  noLevels: 'No level has changed.',
  proposed: (steps: string) =>
    `The hours speak for: ${steps}. If it is so: gil assess SKILL --level N`,
  firstAssessed: (n: number) =>
    `${n === 1 ? '1 skill was' : `${n} skills were`} assessed for the first time: that is taking stock, and counts from the beginning.`,
  move: (from: string, to: string) => `${from} → ${to}`,
  postings: 'Postings',
  unmoved: (n: number, others: boolean) => {
    const which = others ? ' other' : ''
    return n === 1
      ? `1${which} posting stands where it stood.`
      : `${n}${which} postings stand where they stood.`
  },
  actions: (done: number, added: number) =>
    `Asked, proposed, found out: ${done} done, ${added} new`,
}
