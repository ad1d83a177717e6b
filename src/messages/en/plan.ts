import type { BlockKind, LeftOutReason, Score } from '../../core/plan/plan.ts'

const leftOut: Record<LeftOutReason, string> = {
  budget: 'does not fit beside what was chosen',
  window: 'exceeds the new learning',
  prerequisite: 'builds on something that was left out',
  deadline: 'cannot be done before its day',
  'needs-work': 'only work can give it',
}

const ifThen: Record<BlockKind, (time: string, skill: string) => string> = {
  opening: (time) => `When it is ${time}, I sit down and take stock.`,
  study: (time, skill) => `When it is ${time}, I sit down and work on ${skill}.`,
  review: (time, skill) =>
    `When it is ${time}, I sit down and write down what I remember of ${skill}.`,
  closing: (time) => `When it is ${time}, I sit down and look back.`,
}

/** The screens of a plan. */
export const plan = {
  title: (from: string, to: string, days: string) => `${from} to ${to}: ${days}`,
  daysTitle: 'The days',
  free: (hours: string) => `${hours} free`,
  notFree: 'no study',
  askLeave: (days: string) =>
    `${days}: workdays inside the window, where study keeps to the evening. Taken as leave they are days off: --leave DAY`,
  budgetTitle: 'The budget',
  budget: (raw: string, ratio: string, usable: string) =>
    `${raw} free; real hours are ${ratio} x estimated ones, so ${usable} can be planned`,
  budgetParts: (fresh: string, review: string, fixed: string, slack: string) =>
    `${fresh} new learning, ${review} reviews, ${fixed} opening and closing. ${slack} stay as slack.`,
  priorRatio: '(the usual ratio; yours takes over as blocks are finished)',
  stepsTitle: 'The steps',
  step: (skill: string, from: number, to: number) => `${skill} ${from} -> ${to}`,
  worth: (worth: string) => `worth ${worth}`,
  serves: (n: number) => `serves ${n === 1 ? '1 line' : `${n} lines`}`,
  servesLine: (posting: string, quote: string) => `${posting}: ${quote}`,
  completes: (posting: string) => `completes what study can complete of ${posting}`,
  prerequisite: (skill: string) => `${skill} builds on it`,
  trains: (skill: string) => `also trains ${skill}`,
  ended: (reason: string) => `${reason} (not open any more)`,
  endedHow: 'Leave out what no open posting asks for any more: gil plan --replan',
  assumed: 'not assessed yet: level 0 assumed',
  noSteps: 'No step fits into the new learning.',
  shortest: (hours: string) =>
    `The shortest takes ${hours}. More days or hours make room: --days N, --hours N`,
  leftOutTitle: 'Left out',
  leftOut,
  leftOutMore: (n: number) => `and ${n} more: --json has all`,
  best: 'No choice of steps is worth more: this is the best possible.',
  beyondBound:
    'No choice of steps is worth more where every line counts by one skill; this one serves lines by alternatives besides.',
  certificate: (percent: string) => `This choice is at least ${percent} % of the best possible.`,
  blocksTitle: 'The blocks',
  aim: {
    opening: 'Take stock: re-assess what changed (gil assess), read the aims of the window',
    closing: 'Look back: before and after, what the log says; log it (gil log today)',
    review: (skill: string) =>
      `Closed book: write down what you remember of ${skill}, then check it`,
    study: (skill: string, level: number, name: string, of: string) =>
      `${skill} towards level ${level} (${name})${of}: leave something that can be shown, and log it`,
    going: (task: string, of: string) => `${task}${of}`,
    last: (task: string, result: string, of: string) => `${task}${of}. Done when: ${result}`,
    goOn: (of: string) => `Go on${of}`,
    finish: (result: string, of: string) => `Finish${of}. Done when: ${result}`,
    part: (part: number, parts: number) => ` (${part}/${parts})`,
  },
  ifThen,
  changes: {
    title: (from: string, to: string) => `The plan of ${from} to ${to}, made anew`,
    kept: (n: number) =>
      `${n === 1 ? '1 block stays' : `${n} blocks stay`} where ${n === 1 ? 'it is' : 'they are'}.`,
    short: (step: string, hours: number) => `${step}: ${hours} h of it fit nowhere any more`,
    none: 'Nothing changes.',
  },
  ask: {
    days: 'How many days?',
    what: 'Take this plan?',
    accept: 'accept and save it',
    without: 'leave a skill out',
    busy: 'a day is not free',
    family: 'a day is for the family',
    leave: (day: string) => `take ${day} as leave`,
    drop: 'drop it',
    whichSkill: 'Which skill?',
    whichDay: 'Which day?',
    takeChanges: 'Take these changes?',
    dropSaved: 'Drop the saved plan? Its finished blocks still count for your pace.',
  },
  daysUnreadable: (most: number) => `a whole number from 1 to ${most}`,
  saved: (blocks: number) => `Saved: ${blocks} blocks. Each day: gil log today`,
  replaces: (from: string, to: string, done: number, of: number) =>
    `There is a plan for ${from} to ${to} already (${done} of ${of} blocks done). This one takes its place once it is saved; to change that one instead: gil plan --replan`,
  replaced: 'The plan before it is kept as history.',
  notSaved: 'Not saved.',
  dropped: 'Dropped.',
  outside: (days: string, from: string, to: string) =>
    `Outside the plan (${from} to ${to}), so without effect: ${days}`,
  capped: (days: string) =>
    `${days}: fewer hours than given, as a day holds no more study or has no more free: gil init --most-hours N`,
  saveHow: 'This is a proposal. Save it with --yes.',
  score: ({ hard, medium, soft }: Score) =>
    `Score of the timetable: ${hard} rules broken, ${medium} minutes without a place, wishes unmet ${soft} (0 is best).`,
  explain: 'The constants behind it',
}
