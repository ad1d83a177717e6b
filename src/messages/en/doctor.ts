import type { CheckName } from '../../core/doctor.ts'
import type { Reference } from '../../core/references.ts'

const names: Readonly<Record<CheckName, string>> = {
  file: 'your file',
  revisions: 'what undo goes back to',
  modes: 'private',
  references: 'references',
  sources: 'sources of postings',
  'own-skills': 'your own skills',
  calendars: 'calendars',
  catalogue: 'catalogue',
  clock: 'clock',
  terminal: 'terminal',
}

const records: Readonly<Record<Reference['kind'], string>> = {
  posting: 'posting',
  assessment: 'assessment',
  'own-skill': 'own skill',
  alias: 'alias',
  action: 'action',
  plan: 'plan',
  log: 'log entry',
}

const targets: Readonly<Record<Reference['refers'], string>> = {
  skill: 'the skill',
  line: 'the line',
  block: 'the block',
}

/** The screen of doctor. */
export const doctor = {
  names,
  fine: 'fine',
  notAsked: 'not checked: the file cannot be read',
  noFile: (path: string) => `nothing is saved yet (${path})`,
  file: (path: string, format: string) => `${path}, ${format}`,
  format: (version: number) => `written by a newer gil (format ${version}): update gil`,
  ownFormat: 'read and checked',
  edited: 'edited by hand since the last command: it counts, and undo goes back before it',
  revisions: (n: number) => `${n} kept`,
  broken: (path: string) => `${path} cannot be read: undo ends there. Nothing to do.`,
  open: (path: string, mode: string, wanted: string) =>
    `${path} can be read by others (${mode}): chmod ${wanted} "${path}"`,
  dangling: ({ kind, id, refers, to }: Reference) =>
    `${records[kind]} ${id} names ${targets[refers]} ${to}, which does not exist`,
  danglingHow: 'gil undo, where the last command did it; else mend it in gil.json.',
  planTwice: (id: string) =>
    `two plans are called ${id}, as two terminals saved at once: the later one counts`,
  sources: (n: number) => `${n} kept`,
  sourceMissing: (posting: string, source: string) =>
    `the text of ${posting} (sources/${source}) is gone: gil import a backup that has it`,
  sourceDamaged: (source: string) =>
    `sources/${source} is not what gil wrote: gil import a backup that has it`,
  cycle: (skills: string) =>
    `these need or imply one another in a circle: ${skills}. Mend it in gil.json, or gil undo`,
  calendars: (n: number) => (n === 0 ? 'the profile names none' : `${n} read for each plan`),
  calendarMissing: (path: string) =>
    `${path} does not exist, so plans are made without it. Put it there, or name others: gil init --calendar FILE ("" for none)`,
  calendarEventsUnread: (path: string, events: number) =>
    `${path}: ${events === 1 ? '1 event cannot' : `${events} events cannot`} be read, and a plan says which`,
  catalogue: (skills: number, exercises: number) => `${skills} skills, ${exercises} exercises`,
  dataBroken: (what: string) => `${what}: install gil again`,
  noHolidays: (country: string) =>
    `no public holidays for ${country}: gil holidays add DAY, or --country`,
  today: (day: string) => `today is ${day}`,
  clockBehind: (day: string, newest: string) =>
    `today is ${day}, but the newest entry is of ${newest}: set the clock (or GIL_TODAY), or correct the entry`,
  terminal: (columns: number, color: boolean) =>
    `${columns} columns, ${color ? 'with' : 'without'} colour`,
  noTerminal: 'the output goes to no terminal',
  narrow: (columns: number) => `${columns} columns are few: tables read well from 60 on`,
  notUtf8: (locale: string) =>
    `the locale is ${locale === '' ? 'not set' : locale}: Korean needs UTF-8, such as LANG=C.UTF-8`,
  restored: (number: number, command: string) => `Revision ${number} counts now: ${command}`,
  kept: (path: string) => `The broken file is kept as ${path}`,
  nothingToRestore: 'gil.json can be read: there is nothing to restore.',
  noGood: 'No good revision is left. Move gil.json away, then: gil restore BACKUP',
}
