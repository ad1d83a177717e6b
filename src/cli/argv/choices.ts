/** What options take that no record of the document names; in the order of the help. */

/** From Sunday on. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

export const LANGS = ['ko', 'en'] as const

export const YES_NO = ['yes', 'no'] as const

/** Which of two homes counts where they differ. */
export const SIDES = ['ours', 'theirs'] as const

export const SIZES = ['S', 'M', 'L'] as const
