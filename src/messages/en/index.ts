import { action } from './action.ts'
import { ask } from './ask.ts'
import { back } from './back.ts'
import { calendar } from './calendar.ts'
import { commandLine } from './command-line.ts'
import { constants } from './constants.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { fields } from './fields.ts'
import { gap } from './gap.ts'
import { holiday } from './holiday.ts'
import { log, today } from './log.ts'
import { plan } from './plan.ts'
import { posting } from './posting.ts'
import { profile } from './profile.ts'
import { progress } from './progress.ts'
import { skill } from './skill.ts'
import { words } from './words.ts'

/** English: the pattern that every other language follows. */
export const messages = {
  ...commandLine,
  action,
  back,
  calendar,
  constants,
  demo,
  doctor,
  fields,
  gap,
  holiday,
  log,
  plan,
  posting,
  profile,
  progress,
  skill,
  today,
  words,
  ask,
  giveIt: (command: string) => `Give it: ${command}`,
  didYouMean: (name: string) => `Did you mean ${name}?`,
  editedFile:
    'gil.json was edited by hand; what stands there counts, and undo goes back before it.',
  savedBut: (path: string, why: string) =>
    `Saved; but ${path} could not be written or cleared away (${why}).`,
  newerFile: (version: number) =>
    `This file was written by a newer gil (format ${version}); it is only read.`,
  dryRunBegins: 'A trial (--dry-run): what follows is not done.',
  dryRun: 'Nothing was saved (--dry-run).',
  unchanged: 'Nothing was changed.',
  seeHelp: (help: string) => `See what is possible: ${help}`,
  bug: 'This is a bug in gil. What was saved before it stays saved.\nPlease report it with the command you ran and the lines below:',
}
