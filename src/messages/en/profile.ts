/** The profile's questions and page. */
export const profile = {
  title: 'Your profile',
  lang: 'language',
  country: 'country of the holidays',
  since: 'developer since',
  sinceUnknown: 'not said: years asked for stay unknown',
  sinceSkill: (skill: string) => `${skill} since`,
  workday: 'free on a workday',
  dayOff: 'free on a day off',
  rest: 'weekdays without study',
  restByPlan: 'one day in seven and the festival itself',
  peak: 'think best at',
  peakUnknown: 'not said',
  noHours: 'no hours',
  home: 'kept in',
  ask: {
    lang: 'Language of the screen?',
    since: 'Since when do you work as a developer? (YYYY-MM, empty: skip)',
    workday: 'Free hours on a workday?',
    dayOff: 'Free hours on a day off?',
  },
  saved: 'Saved. Next: gil add-posting FILE',
}
