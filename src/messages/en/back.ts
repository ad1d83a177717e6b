import type { Change, RecordKind } from '../../core/changes.ts'

const kinds: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  posting: ['posting', 'postings'],
  assessment: ['assessment', 'assessments'],
  action: ['action', 'actions'],
  plan: ['plan', 'plans'],
  log: ['log entry', 'log entries'],
  day: ['own day', 'own days'],
  'own-skill': ['own skill', 'own skills'],
  alias: ['alias', 'aliases'],
  profile: ['field of the profile', 'fields of the profile'],
}

const count = (n: number, kind: RecordKind): string => `${n} ${kinds[kind][n === 1 ? 0 : 1]}`

/** The screens of undo, redo, history, backup, restore, export and import. */
export const back = {
  kind: (kind: RecordKind) => kinds[kind][0],
  count,
  change: ({ kind, added, removed, changed }: Change) =>
    [
      ...(added > 0 ? [`${count(added, kind)} more`] : []),
      ...(removed > 0 ? [`${count(removed, kind)} fewer`] : []),
      ...(changed > 0 ? [`${count(changed, kind)} changed`] : []),
    ].join(', '),
  sameDay: (time: string) => `today ${time}`,
  dayBefore: (time: string) => `yesterday ${time}`,
  unknown: 'edited by hand, or not known any more',
  undone: 'Taken back:',
  redone: 'Done again:',
  nothingToUndo: 'Nothing to take back.',
  nothingToRedo: 'Nothing to do again.',
  redoHow: 'To do it again: gil redo',
  noHistory: 'No command has saved anything yet.',
  more: (n: number) => `${n} older: gil history --limit ${n > 100 ? 200 : 100}`,
  isUndone: 'taken back',
  columns: { number: 'No.', when: 'when', command: 'command' },
  backedUp: (file: string, sources: number) =>
    `Everything is in ${file}, with ${sources === 1 ? '1 source' : `${sources} sources`} of postings. Back from it: gil restore ${file}`,
  restored: (file: string) => `What ${file} holds counts now. To take that back: gil undo`,
  restores: (file: string) => `From here to ${file}:`,
  same: 'no difference',
  askRestore: 'Put it in the place of what is here?',
  damaged: (names: string) => `Damaged in the file, and so left out: ${names}`,
  added: 'Added',
  skipped: 'Here already',
  conflicts: 'Different here and there',
  nothingNew: 'Nothing new in it.',
  renamed: (from: string, to: string) => `${from} is ${to} here`,
  sides: { ours: 'ours', theirs: 'theirs' },
  ours: 'left as it is here',
  theirs: 'taken from there',
  noPlace: 'its line is not here, so it was left out',
  field: (field: string, ours: string, theirs: string) => `${field}: ${ours} here, ${theirs} there`,
  values: (ours: string, theirs: string) => `${ours} here, ${theirs} there`,
  absent: 'none',
  takeHow: 'To take what is there instead: --take theirs',
  sourcesAdded: (n: number) => (n === 1 ? '1 source of a posting' : `${n} sources of postings`),
  andMore: (n: number) => `and ${n} more`,
}
