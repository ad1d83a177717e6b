/** The screens of actions. */
export const action = {
  none: 'Nothing to ask, propose or find out. `gil assess` with a route and a note makes actions.',
  done: (what: string) => `Done: ${what}`,
  dropped: (what: string) => `Dropped: ${what}`,
  added: (id: string, what: string) => `Added ${id}: ${what}`,
  about: (what: string) => `about ${what}`,
  since: (day: string) => `since ${day}`,
  result: (day: string, result: string) => (result === '' ? day : `${day}: ${result}`),
  kindAsk: 'What is it?',
}
