/** The screens of holidays, own days and pitstops. */
export const holiday = {
  none: 'No day off ahead.',
  noneIn: (year: number) => `No day off of ${year} is known.`,
  yearsKnown: (from: number, to: number) =>
    `gil knows the public holidays of ${from} to ${to}; of other years your own days alone.`,
  noTable: (country: string) =>
    `gil ships no public holidays for ${country}; only your own days are shown.`,
  projected: 'calculated from the law, not yet published',
  own: 'yours',
  added: (days: string) => `Added: ${days}.`,
  offAlready: (days: string, kind: string) => `Off already, so not made ${kind}: ${days}.`,
  askRemove: (days: string) => `Remove ${days}?`,
  removed: (days: string) => `Removed: ${days}.`,
  notThere: (days: string) => `Not among your own days: ${days}.`,
  stretch: (from: string, to: string) => `${from} to ${to}`,
  noStretch: 'No stretch of three days off or more in the next year.',
  leave: (days: string) => `leave ${days}`,
  noLeave: 'no leave',
  legend: '## public holiday   == weekend   CC company day   LL leave to take',
  more: (n: number) => `${n} more: gil pitstop --all`,
  spent: (leave: string, days: string, stretches: number) =>
    `${leave} of leave: ${days} in ${stretches === 1 ? 'one stretch' : `${stretches} stretches`} of five days and more`,
  noLongStretch: 'No stretch of five days or more in the next year, even with this leave.',
  takeIt: 'Take it: gil holidays add DAY ... --kind leave',
  planIt: (days: number, from: string, leave: readonly string[]) =>
    `Plan it: gil plan --days ${days} --from ${from}${leave.map((day) => ` --leave ${day}`).join('')}`,
}
