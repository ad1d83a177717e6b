import type { MODEL } from '../../core/constants.ts'

/** What each constant of the models is. */
const names: Record<keyof typeof MODEL, string> = {
  hoursToLevel: 'hours to each level, from the one below',
  sizeFactor: 'times the size of the skill',
  guessSpread: 'how far hours may be off, as a factor',
  kindWeight: 'weight of a line by its kind',
  qualifiedBonus: 'bonus for completing all required lines of a posting, times interest',
  defaultInterest: 'interest in a posting where none is given',
  testSkills: 'what a coding test asks',
  chooseNodes: 'cases that the search for steps looks at, at most',
  chooseGap: 'the search stops this close to its bound',
  chooseRounds: 'times that the choice is improved, at most',
  apartRounds: 'times that the bound is lowered, at most',
  worthScale: 'worth becomes whole numbers by this factor',
  priorRatio: 'real hours for an estimated one, before your own count',
  priorWeight: 'finished blocks that weigh as much as that ratio',
  paceWeeks: 'weeks of the log that the pace is learned from',
  paceMinDays: 'days that the log must reach back for it',
  pacePauseDays: 'days without study after which it begins anew',
  usableShare: 'share of the free hours that is planned, at most',
  openingMinutes: 'minutes of the opening block',
  closingMinutes: 'minutes of the closing block',
  reviewShare: 'share kept for reviews',
  reviewGaps: 'days before the first and the second review',
  blockMinutes: 'minutes of a block',
  breakMinutes: 'minutes between two blocks',
  dailyCapMinutes: 'minutes of study a day, at most',
  restEvery: 'one day of rest from study in so many',
  sameSkillInRow: 'blocks of one skill in a row, at most',
  openSteps: 'steps kept open at once',
  timetable: 'what an unmet wish of the timetable costs',
  windowHorizonDays: 'days within which a window begins',
  pitstopHorizonDays: 'days ahead that pitstops are looked for',
  pitstopMinDays: 'days that a pitstop has, at least',
  leaveStretchDays: 'days off in a row that leave is spent for, at least',
  trainsLevelsBelow: 'levels below, for a skill that a step also trains',
}

/** The parts of those that have several; what is not here stands for itself. */
const parts: Readonly<Record<string, string>> = {
  reviewMissing: 'a review without a place',
  reviewDayOff: 'a day between a review and its wished day',
  thirdInRow: 'a block too many of a skill in a row',
  offPeakHour: 'an hour of the hardest step outside the best hours',
  uneven: 'days that are not equally full',
  groundworkLate: 'groundwork that comes too late',
  stepDay: 'a day that a step stretches over',
  moves: 'moves tried, at most',
  looks: 'blocks looked at, at most',
  required: 'required',
  preferred: 'preferred',
  min: 'shortest',
  usual: 'usual',
  max: 'longest',
}

export const constants = { names, parts }
