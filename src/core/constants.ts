/**
 * The constants of gil's models: another value would be another model. Where a study speaks for a value it is named; all others
 * are judgement. Hours are wide guesses and are called so on every screen. `--explain` prints them, and `SEARCH` after them.
 */
export const MODEL = {
  /** Study raises a level to this and no further: the levels above are about work. */
  studyCeiling: 3,
  /** A level from which evidence is expected. */
  evidenceFrom: 3,
  /** Hours to reach level 1, 2, 3 from the level below, for a skill of size M. */
  hoursToLevel: { 1: 2, 2: 8, 3: 24 },
  /** What a skill's size makes of those hours. */
  sizeFactor: { S: 0.5, M: 1, L: 2 },
  /** Hours are guesses: what is said to take 10 may take 5 or 20. Judgement; no study gives hours a level. */
  guessSpread: 2,
  /** No forecast is worth a word beyond so many days: a century. */
  forecastDays: 36_525,
  /** The share of a skill of the user's own that is knowledge, 0-1: where nothing is said it is more of a craft. */
  ownTheory: 0.3,
  /** Weight of a line by its kind in the worth of a step. */
  kindWeight: { required: 3, preferred: 1 },
  /** Worth, times interest, of completing all required lines of a posting that study can complete. */
  qualifiedBonus: 3,
  /** A posting's interest where the user gave none (1-5). */
  defaultInterest: 3,
  /** What a coding test asks, with all that it implies: to be learned before its day. */
  testSkills: ['coding-test'],
  /** Real hours per estimated hour before the user's own blocks say otherwise (Jorgensen 2014: +30 %, rounded up). */
  priorRatio: 1.4,
  /** How many finished blocks weigh as much as the prior. */
  priorWeight: 5,
  /** Minutes a week are learned from so many weeks of the log, once it reaches back so many days. */
  paceWeeks: 8,
  paceMinDays: 14,
  /** After so many days without study the pace is learned anew. Judgement: half of those weeks. */
  pacePauseDays: 28,
  /** At most this share of the raw time is planned, whatever the ratio. */
  usableShare: 0.75,
  /** Minutes of the opening and of the closing block. */
  openingMinutes: 30,
  closingMinutes: 30,
  /** Share of the usable time kept for reviews. */
  reviewShare: 0.15,
  /** Reviews of what was studied, and the gap in days before the first and the second (Cepeda 2008; a third adds 0.4 points). */
  reviewGaps: [2, 5],
  /** Minutes of one sitting. */
  blockMinutes: { min: 25, usual: 60, max: 90 },
  /** Minutes between two sittings. */
  breakMinutes: 10,
  /** Effortful study a day, minutes (Ericsson: 2-4 hours). */
  dailyCapMinutes: 240,
  /** One rest day in every so many days of a window. */
  restEvery: 7,
  /** Most blocks of one skill in a row (interleaving, Rohrer 2014). */
  sameSkillInRow: 2,
  /** At most this share of the blocks that nothing touched is moved or made longer where a plan is made anew. */
  touchedShare: 0.2,
  /** What a soft wish of a timetable costs where it is not met; only their relation matters. */
  timetable: {
    /** A review that found no place, and a day of distance from its wished day. */
    reviewMissing: 40,
    reviewDayOff: 3,
    /** A block beyond the allowed ones of a skill in a row. */
    thirdInRow: 12,
    /** An hour of the hardest step outside the peak hours. */
    offPeakHour: 6,
    /** Uneven days: the variance of the used share of a day, summed over days. */
    uneven: 25,
    /** A step that begins before one that is groundwork for it (implied by its skill, or training it). */
    groundworkLate: 4,
    /** A day between the first and the last block of a step. */
    stepDay: 0.5,
  },
  /** Windows of `--days N` start within this many days. */
  windowHorizonDays: 60,
  /** Pitstops: how far ahead, and how long at least, in days. */
  pitstopHorizonDays: 365,
  pitstopMinDays: 3,
  /** Leave is spent on stretches of at least this many days off. */
  leaveStretchDays: 5,
  /** A finished step leaves a skill that it trains besides this many levels below its own, if it was lower. */
  trainsLevelsBelow: 1,
} as const

/**
 * How far the searches go. More of it brings a choice or a timetable nearer to the best that `MODEL` knows, and takes longer; it
 * changes nothing of what is best. Counts, never a clock: the same plan on every machine.
 */
export const SEARCH = {
  /** The search for the best steps stops after so many nodes, or this close to its bound (a share of it). */
  chooseNodes: 300,
  chooseGap: 0.005,
  /** After it, as often at most the choice is improved by what steps are worth beside each other. */
  chooseRounds: 4,
  /** And as often at most its bound is lowered by counting apart what several steps serve. */
  apartRounds: 6,
  /** Worth becomes whole numbers for the search by this factor: halves, thirds, ... tenths of a line stay whole. */
  worthScale: 10_080,
  /** Steps that a first timetable keeps open at once while it alternates between skills. */
  openSteps: 2,
  /** Empty places near its wished day that are tried for a review. */
  reviewPlaces: 12,
  /** Moves that improve a timetable, and at most so many looks at blocks. */
  timetableMoves: 1000,
  timetableLooks: 120_000,
  /** So often at most all blocks that moved in a plan made anew are looked at again, and so many pairs at most change places each time. */
  replanRounds: 3,
  replanPairs: 1000,
} as const
