/** The screens of postings: list, one posting, reading, changing. */
export const posting = {
  none: 'No postings yet. Read one: gil add-posting FILE',
  columns: {
    id: 'id',
    company: 'company',
    title: 'role',
    status: 'status',
    next: 'next',
    interest: 'interest',
    url: 'address',
  },
  ended: 'Rejected and closed',
  hidden: (n: number) =>
    `${n === 1 ? 'One more is' : `${n} more are`} rejected or closed: gil postings --all`,
  next: { opens: 'opens', tests: 'test', closes: 'closes' },
  nextOn: (what: string, day: string, distance: string) => `${what} ${day}, ${distance}`,
  pastOn: (what: string, day: string) => `${what} ${day}, over`,
  interest: (n: number) => `interest ${n}/5`,
  years: (n: number) => `asks for ${n} ${n === 1 ? 'year' : 'years'}`,
  source: (file: string) => `text kept as sources/${file}`,
  read: (read: number, of: number) =>
    of === 0
      ? 'No line was found that asks something.'
      : read === of
        ? `All ${of} lines among the qualifications were read.`
        : `${read} of ${of} lines among the qualifications were read; the others:`,
  unread: 'unread',
  asks: (skills: string) => `asks ${skills}`,
  asksNothingKnown: 'names no skill that gil knows: assessed as it stands',
  unlisted: (name: string) => `${name} (not in the catalogue)`,
  or: ' or ',
  target: (level: number, name: string) => `level ${level}: ${name}`,
  lineYears: (n: number) => `${n}+ ${n === 1 ? 'year' : 'years'}`,
  movedByWording: (words: string) => `preferred by its words: "${words}"`,
  movedByUser: 'corrected by you',
  roles: (n: number) => `The text advertises ${n} roles. Which one?`,
  rolesHint: (names: string) =>
    `The text advertises several roles: ${names}.\nThe first was read; another: --role NAME`,
  ask: {
    company: 'Company',
    title: 'Role',
    needed: 'it needs a name',
    whatNow: 'Is this right?',
    save: 'save',
    move: 'a line is of the other kind',
    drop: 'a line asks nothing',
    target: 'a line asks for another level',
    skills: 'a line asks for other skills',
    add: 'a line is missing',
    list: (names: string) => `add to your own catalogue: ${names}`,
    cancel: 'stop without saving',
    whichLine: 'Which line?',
    whichKind: 'Required or preferred?',
    whichTarget: 'Which level does it ask for?',
    whichSkills: 'Its skills (a comma between all that are wanted, | between alternatives)',
    newLine: 'The line (empty: go back)',
    update: (id: string) => `This looks like ${id}, which you track already. Update it?`,
    updateOther: (id: string) =>
      `${id} has the same company and title, but mostly other lines. Is this its newer text?`,
    remove: (id: string) =>
      `Forget ${id} with its lines and your answers to them? Your skills and log stay.`,
    paste: 'Paste the posting, save and close the editor.',
    correctPicture: 'Correct what was misread, save and close the editor.',
  },
  pasteHere: (keys: string) => `Paste the text here, then press ${keys} on an empty line.`,
  draft: (file: string) => `What you wrote is kept: ${file}`,
  stdin: 'stdin',
  clipboard: 'the clipboard',
  editor: 'the editor',
  readingPicture: 'Reading the picture, on this machine ...',
  saved: (id: string, required: number, preferred: number) =>
    `Saved as ${id}: ${required} required, ${preferred} preferred.`,
  updated: (id: string, required: number, preferred: number) =>
    `Updated ${id}: ${required} required, ${preferred} preferred. Your answers stay with their lines.`,
  gone: 'No longer in it:',
  goneAnswers: (lines: string) =>
    `What you answered to ${lines} went with the lines (gil undo brings it back).`,
  sameText: (id: string) =>
    `Mostly the lines of ${id}, which you track already: taken as its newer text. To track it beside that one: gil undo, then again with --id NAME`,
  otherText: (id: string) =>
    `${id} has the same company and title, but other lines: this one is tracked beside it. To replace that one: --id ${id} --update`,
  stayDropped: (n: number) =>
    `${n === 1 ? 'A line that you dropped stays' : `${n} lines that you dropped stay`} dropped; to take one in again: --required "LINE" or --preferred "LINE"`,
  notSaved: 'Not saved.',
  nextSteps: (id: string) => `Next: gil assess ${id}, then gil gap-report ${id}`,
  changed: (id: string) => `Changed ${id}.`,
  removed: (id: string) => `Removed ${id}.`,
  status: (id: string, status: string) => `${id}: ${status}.`,
}
