/** The screens of holidays, own days and pitstops. */
export const holiday = {
  none: 'No day off ahead.',
  noTable: (country: string) =>
    `gil ships no public holidays for ${country}; only your own days are shown.`,
  projected: 'calculated from the law, not yet published',
  own: 'yours',
  added: (days: string) => `Added: ${days}.`,
  removed: (days: string) => `Removed: ${days}.`,
  notThere: (days: string) => `Not among your own days: ${days}.`,
  stretch: (from: string, to: string) => `${from} to ${to}`,
  noStretch: 'No stretch of three days off or more in the next year.',
  leave: (days: string) => `leave ${days}`,
  noLeave: 'no leave',
  legend: '## public holiday   == weekend   CC company day   LL leave to take',
  more: (n: number) => `${n} more: gil pitstop --all`,
  planIt: (days: number, from: string) => `Plan it: gil plan --days ${days} --from ${from}`,
}
