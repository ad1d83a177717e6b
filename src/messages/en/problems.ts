import type {
  CalendarWhy,
  FetchWhy,
  ProblemCode,
  Problems,
  UnreadableWhy,
} from '../../core/error.ts'
import { asTyped } from '../command-text.ts'

const calendarWhys: Record<CalendarWhy, string> = {
  'no-calendar': 'a calendar begins with BEGIN:VCALENDAR, and this with',
  'not-a-property': 'neither a property nor the rest of one:',
  'not-opened': 'this ends what never began:',
  'not-closed': 'this begins and never ends:',
}

type Sentences = { readonly [C in ProblemCode]: (params: Problems[C]) => string }

/** What keeps gil.json from being read. */
const unreadable: Readonly<Record<UnreadableWhy, string>> = {
  conflict: 'two versions of it stand in one file, as git leaves them after a conflict',
  damaged: 'it was damaged after gil wrote it',
  'duplicate-id': 'an id stands twice in one list: give one of the two another',
  'duplicate-key': 'a field stands twice',
  empty: 'it is empty',
  'forbidden-key': 'a field is not allowed',
  'not-a-document': "it is not gil's file",
  'not-json': 'it is no JSON',
  'not-readable': 'the system refuses',
  'not-utf8': 'it is not UTF-8',
  nul: 'it holds zero bytes',
  'plan-reversed': 'a plan ends before it begins',
  'span-reversed':
    'a span must end after it begins: over midnight, write one to 24:00 and one from 00:00',
  'spans-overlap': 'two spans of one kind of day overlap: write them as one',
  'too-deep': 'it is nested too deep',
  'too-large': 'it is too large',
  truncated: 'its end is missing',
  'wrong-shape': 'a field is not of the right kind',
}

/** What the system says, in words; what is not among them is shown as it is. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: 'another program holds it',
  EDQUOT: 'the share of the disk is used up',
  EFBIG: 'it may not grow so large',
  EIO: 'the disk fails',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ENAMELESS: 'its name is empty',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  ENOTFILE: 'it is a folder, a device or a pipe',
  EOWN: 'it is a file of your home, which gil keeps itself',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
}

const sayRefusal = (why: string): string =>
  (Object.hasOwn(refusals, why) ? refusals[why] : why) ?? why

/** Why a file is none that can be read back. */
const backups: Readonly<Record<string, string>> = {
  'no-backup': 'it is no file of `gil backup` or `gil export --all`',
  newer: 'a newer gil wrote it; update gil',
}

/** What to do about a file that cannot be read. */
const howToRead = (why: string): string =>
  why === 'EACCES' || why === 'EPERM'
    ? 'Allow yourself to read it (chmod u+r), or name another file.'
    : why === 'EISDIR'
      ? 'Name a file in it.'
      : 'Name another file.'

const sayWhy = (why: string): string =>
  ({ ...unreadable, ...backups })[why as UnreadableWhy] ?? sayRefusal(why)

/** What failed, where, and what to do now: one sentence or three for every expected failure. */
const fetchWhys: Readonly<Record<FetchWhy, (detail: string) => string>> = {
  large: () => 'it has more than 5 MB',
  login: () => 'one must log in to see it',
  private: (detail) => `${detail} is an address of this machine or a private network`,
  redirects: () => 'it leads from one address to the next without end',
  slow: () => 'it did not answer in 10 seconds',
  status: (detail) => `the server answered ${detail}`,
  unreachable: (detail) => `the server cannot be reached (${detail})`,
}

export const problems: Sentences = {
  'day-beyond': ({ last }) =>
    `that goes beyond ${last}, where the calendar ends.\nName fewer days, or earlier ones.`,
  'day-ahead': ({ text, today }) =>
    `${text} is still ahead: today is ${today}.\nSay what was, or is by now.`,
  'day-unreadable': ({ text, why }) =>
    why === 'weekday'
      ? `"${text}" may be the last one or the next one.\nWrite "last ${text}" or "next ${text}".`
      : `"${text}" is not a day that gil can read.\n${why === 'words' ? `What was done goes with -m: gil log today -m "${text}"` : 'Write 2021-09-18, today, yesterday, or "3 days ago".'}`,
  'days-unreadable': ({ from, to, most }) =>
    from > to
      ? `${from} to ${to} would end before it begins.\nWrite the first day first: ${to}..${from}`
      : `${from} to ${to} is longer than ${most} days.\nWrite a shorter range.`,
  'month-unreadable': ({ text }) => `"${text}" is not a month.\nWrite it as 2018-03.`,
  'time-unreadable': ({ text }) =>
    `"${text}" is not a time.\nWrite 20:00, or a span such as 20:00-21:30.`,
  'hours-reversed': ({ text, start }) =>
    `"${text}" does not end after it begins, and hours do not go past midnight.\nEnd them at 24:00, such as ${start}-24:00.`,
  'hours-overlap': ({ one, other }) =>
    `${one} and ${other} overlap.\nWrite hours that follow one another, such as 10:00-12:00,14:00-16:00.`,
  'time-zone-unknown': ({ text }) =>
    `"${text}" is not a time zone.\nWrite it as Asia/Seoul or Europe/Berlin.`,
  'number-out-of-range': ({ flag, text, min, max, whole }) =>
    `${flag} is "${text}"; it takes a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`,
  'choice-unknown': ({ flag, text, choices }) =>
    `${flag} does not take "${text}".\nIt takes: ${choices.join(', ')}.`,
  'country-unreadable': ({ text }) =>
    `"${text}" is no country code.\nWrite its two letters: KR, US, DE.`,
  'id-unreadable': ({ text }) =>
    `"${text}" is no short name.\nWrite letters and digits, joined by hyphens: baemin-server.`,
  'dates-reversed': ({ opens, closes }) =>
    `the posting would close on ${closes}, before it opens on ${opens}; nothing was saved.\nGive the days in their order: --opens DAY --closes DAY`,
  'posting-exists': ({ id }) =>
    `${id} is another posting already.\nGive this one another --id, or replace that one: --update`,
  'posting-unknown': ({ id, candidates }) =>
    `no posting matches "${id}".\n${candidates.length > 0 ? `There are: ${candidates.join(', ')}.` : 'There are none yet; `gil add-posting FILE` reads one.'}`,
  'posting-ambiguous': ({ id, candidates }) =>
    `"${id}" fits several postings: ${candidates.join(', ')}.\nName more of one.`,
  'skill-unknown': ({ text, candidates }) =>
    `no skill is called "${text}".\n${candidates.length > 0 ? `Near it: ${candidates.join(', ')}.\n` : ''}A skill of your own: gil skills add "${text}"`,
  'skill-ambiguous': ({ text, candidates }) =>
    `"${text}" fits several skills: ${candidates.join(', ')}.\nName one of them.`,
  'skill-exists': ({ id }) =>
    `the skill ${id} exists already.\nAnother name for it: gil skills alias ${id} NAME`,
  'alias-taken': ({ text, skill }) =>
    `"${text}" already means ${skill.en}.\nChoose another name, or see what it is: gil skills "${text}"`,
  'skill-shipped': ({ name }) =>
    `${name.en} comes with gil and stays.\nWhat can be removed: skills of your own, and further names that you gave.`,
  'skill-in-use': ({ name, by }) =>
    `${name.en} stays: your plans or your log tell of it (${by.join(', ')}).\nTo keep it out of a plan: gil plan --days 9 --without "${name.en}"`,
  'line-needed': ({ posting, lines }) =>
    `${posting} is a posting; a level belongs to one of its lines, or to a skill.\nIts lines: ${lines.map((line) => `${posting}#${line}`).join(', ')}.`,
  'line-unknown': ({ posting, id, lines }) =>
    `${posting} has no line ${id}.\nIt has: ${lines.join(', ')}.`,
  'action-ambiguous': ({ id, candidates }) =>
    `"${id}" fits several actions.\nName one of them by its id: ${candidates.join(', ')}.`,
  'action-ended': ({ id, status, ended }) =>
    `${id} was ${status} on ${ended} already; nothing was changed.\nSee all of them: gil actions --all`,
  'action-unknown': ({ id, candidates }) =>
    `no action matches "${id}".\n${candidates.length > 0 ? `There are: ${candidates.join(', ')}.` : 'There are none yet; `gil actions add` adds one.'}`,
  'entry-unknown': ({ id, candidates }) =>
    `no log entry matches "${id}".\n${candidates.length > 0 ? `The latest: ${candidates.join(', ')}.` : 'There are none yet; `gil log today` writes one.'}`,
  'block-ended': ({ id, entry, outcome }) =>
    `the block ${id} is ${outcome === 'done' ? 'finished' : 'skipped'} already, by ${entry}; nothing was written.\nTo correct that entry: gil log edit ${entry}; to take it back: gil log remove ${entry}`,
  'block-unknown': ({ id, candidates }) =>
    `no block of the plan matches "${id}".\n${candidates.length > 0 ? `That day has: ${candidates.join(', ')}.` : 'That day has none; see the others: gil plan show'}`,
  'file-missing': ({ path }) =>
    `${path} does not exist.\nCheck the path, or give - and the text on stdin.`,
  'file-unreadable': ({ path, why, detail }) =>
    `${path} cannot be read: ${sayWhy(why)}${detail === undefined ? '' : ` (${detail})`}.\n${howToRead(why)}`,
  'file-exists': ({ path }) =>
    `${path} exists already.\nName another file, or overwrite it with --force.`,
  'file-not-written': ({ path, why }) =>
    `${path} was not written: ${why === 'ENOENT' ? 'its folder does not exist' : sayRefusal(why)}.\n${why === 'ENOSPC' || why === 'EDQUOT' ? 'Make room, then do it again.' : 'Name another file, or - for stdout.'}`,
  'output-not-written': ({ why }) =>
    `the result could not be written: ${sayRefusal(why)}.\nWhat was saved before that stays saved: gil history`,
  'calendar-unreadable': ({ from, why, line, text }) =>
    `${from} cannot be read as a calendar (.ics), line ${line}: ${calendarWhys[why]} "${text}".\nExport it again from your calendar. Nothing was changed.`,
  'calendar-needs-zone': ({ from, line }) =>
    `${from}, line ${line}: this time belongs to a time zone, and gil does not know yours.\nSet it once: gil init --time-zone Area/City`,
  'input-empty': ({ from }) =>
    `${from} is empty: there is nothing to read.\nFill it, or name another. Nothing was saved.`,
  'input-binary': ({ from, kind }) =>
    `${from} is no text${kind === undefined ? '' : ` but a file of another kind (${kind})`}.\ngil reads text, HTML, JSON, XML, PDF, PNG and JPEG: save the posting as one of these. Nothing was saved.`,
  'input-too-large': ({ from, bytes, max }) =>
    `${from} is ${Math.ceil(bytes / 1024)} KB; it may have ${Math.floor(max / 1024)} KB.\nGive a smaller part of it. Nothing was saved.`,
  'input-too-long': ({ from, lines, max }) =>
    `${from} has ${lines} lines; no posting has more than ${max}.\nGive the part that is the posting. Nothing was saved.`,
  'no-qualifications': ({ from }) =>
    `no line of ${from} was read as a qualification. That does not mean there is no gap: gil could not read it.\nPut headings such as "Requirements" and "Nice to have" above the lines, or add lines: gil add-posting ... --required "LINE"\nNothing was saved.`,
  'posting-not-found': ({ from }) =>
    `${from} holds data, but no posting that gil knows in it.\nCopy the posting's text instead: gil add-posting --clipboard. Nothing was saved.`,
  'posting-without-text': ({ title, url }) =>
    `"${title}" is only listed here, without its text.\nGive its own page${url === undefined ? '' : `: gil add-posting "${url}"`}. Nothing was saved.`,
  'pdf-locked': ({ from }) =>
    `${from} is locked with a password.\nPrint it into a PDF without one, or copy its text: gil add-posting --clipboard. Nothing was saved.`,
  'pdf-unreadable': ({ from }) =>
    `${from} is a PDF that cannot be read: it is damaged or incomplete.\nSave it again, or copy its text: gil add-posting --clipboard. Nothing was saved.`,
  'pdf-without-text': ({ from }) =>
    `${from} is a PDF of pictures, without text.\nTake a screenshot (PNG) of the posting and give that. Nothing was saved.`,
  'picture-unreadable': ({ from }) =>
    `${from} is a picture that cannot be read: it is damaged or incomplete.\nTake the screenshot again. Nothing was saved.`,
  'picture-without-text': ({ from }) =>
    `no text was found in the picture ${from}.\nA larger screenshot may help, or the text: gil add-posting --clipboard. Nothing was saved.`,
  'ocr-missing': ({ command }) =>
    `reading pictures takes an extra of about 70 MB, which is not installed.\nInstall it once, then it works offline:\n${command}`,
  'clipboard-empty': () =>
    'the clipboard holds no text and no picture.\nCopy the posting first, then: gil add-posting --clipboard',
  'clipboard-missing': ({ programs }) =>
    `the clipboard cannot be read: none of ${programs.join(', ')} is installed.\nInstall one, or give a file, or paste into: gil add-posting -`,
  'url-unreadable': ({ url }) =>
    `"${url}" is no address that gil fetches.\nGive one that begins with https:// or http://, without a name and password in it.`,
  'fetch-failed': ({ url, why, detail }) =>
    `${url} was not read: ${fetchWhys[why](detail ?? '')}.\n${why === 'private' ? 'If you mean it: --allow-private' : 'Open it in a browser and save the page, or copy its text: gil add-posting --clipboard'}. Nothing was saved.`,
  'flag-missing': ({ flag, command }) =>
    `${flag} is missing, and nobody can be asked here.\nGive it: ${command} ${asTyped(flag)}`,
  'flags-exclusive': ({ a, b }) => `${a} and ${b} exclude each other.\nLeave one of the two out.`,
  'editor-failed': ({ editor, why, draft }) =>
    `the editor "${editor}" failed: ${why}.\n${draft === undefined ? '' : `Your words are in ${draft}.\n`}Set GIL_EDITOR, VISUAL or EDITOR. Nothing was changed.`,
  'window-past': ({ from, today }) =>
    `the window begins on ${from}, and today is ${today}.\nName a day from today on.`,
  'plan-over': ({ to, today }) =>
    `the plan ended on ${to}, and today is ${today}.\nMake a new one: gil plan --days 9`,
  'window-reversed': ({ from, to }) =>
    `the days would end on ${to}, before they begin on ${from}.\nGive --to a day that is not before --from.`,
  'window-empty': ({ from, to }) =>
    `no hour is free from ${from} to ${to}.\nGive hours: gil plan --hours 1.5, or other days: --from DAY --days N`,
  'nothing-to-plan': ({ postings }) =>
    postings === 0
      ? 'there is nothing to plan: no open posting is tracked.\n`gil add-posting FILE` reads one; `gil postings --all` lists those that are over.'
      : 'there is nothing to plan: no open posting asks for more than you have, as far as study can go.\n`gil gap-report` shows where you stand; `gil add-posting` reads another posting.',
  'plan-outrun': () =>
    'another terminal saved or dropped a plan meanwhile, so this change of the old one was not saved.\nSee the plan that counts now, and change that one: gil plan show, gil plan --replan',
  'no-plan': () => 'there is no plan yet.\nMake one: gil plan --days 9',
  'day-not-planned': ({ day, from, to }) =>
    `${day} lies outside the plan, which goes from ${from} to ${to}.\nName one of its days, or see all of it: gil plan show`,
  'prerequisite-cycle': ({ skills }) =>
    `these skills need or imply one another in a circle: ${[...skills, skills[0]].join(' -> ')}.\nMend it in gil.json, or gil undo. Nothing was saved.`,
  'store-unreadable': ({ path, why, line, detail, revision }) =>
    `${path} cannot be read${line === undefined ? '' : ` (line ${line})`}: ${unreadable[why]}${detail === undefined ? '' : ` (${sayRefusal(detail)})`}.\nIt was left as it is.${revision === undefined ? '' : `\nThe newest good copy is ${revision}; to go back to it: gil doctor --restore`}`,
  'store-newer': ({ path, version, known }) =>
    `${path} was written by a newer gil (format ${version}; this one knows ${known}).\nIt can be read, not written: update gil. Nothing was changed.`,
  'store-not-saved': ({ path, why }) =>
    `not saved: ${path} could not be written (${sayRefusal(why)}).\nWhat was there before is intact. Mend that, then do it again.`,
  'home-unusable': ({ path, why }) =>
    `the folder ${path} cannot be used: ${sayRefusal(why)}.\nName another with --home or GIL_HOME.`,
  'shipped-data-missing': ({ path }) =>
    `${path} is missing from this installation of gil.\nInstall it again.`,
  'checks-failed': ({ wrong, of }) =>
    `${wrong} of ${of} checks found something wrong; each says what to do.`,
  cancelled: () => 'stopped; what was saved before stays saved.',
}
