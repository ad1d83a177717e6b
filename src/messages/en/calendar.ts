/** Calendar files, in and out. */
export const calendar = {
  logIt: (command: string) => `Afterwards: ${command}`,
  wrote: (path: string, events: number, cancelled: number) =>
    `Wrote ${path}: ${events === 1 ? '1 event' : `${events} events`}${cancelled === 0 ? '' : `, ${cancelled} more as cancelled`}.`,
  wrotePage: (path: string) => `Wrote ${path}.`,
  madeOn: (day: string) => `Made by gil on ${day}.`,
  notWritten: (path: string) => `${path} is written once the plan is saved.`,
  floating:
    'The times carry no time zone: gil does not know yours. Set it: gil init --time-zone Area/City',
  read: (path: string, appointments: number, minutes: string) =>
    `${path}: ${appointments === 1 ? '1 appointment' : `${appointments} appointments`} in the days looked at, ${minutes} in all.`,
  missing: (path: string) => `${path} does not exist; planned without it.`,
  unread: (path: string, events: number) =>
    `${path}: ${events === 1 ? '1 event' : `${events} events`} could not be read:`,
  unreadLine: (line: number, title: string, why: string) => `line ${line}: ${title} (${why})`,
  unreadWhy: {
    broken: 'not well formed',
    zone: 'its time zone is not known',
    recurrence: 'it recurs too often, or by a rule that is never met',
  },
  imported: (days: number, kind: string) =>
    `Added as ${kind}: ${days === 1 ? '1 day' : `${days} days`}.`,
  allThere: 'All of its days are there already.',
  noAllDay: 'No all-day event from today on, within two years.',
}
