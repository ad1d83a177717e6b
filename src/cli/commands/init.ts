import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Month, monthOf } from '../../core/calendar/day.ts'
import { DEFAULT_HOURS, type FreeHours } from '../../core/calendar/free-hours.ts'
import type { Span } from '../../core/calendar/span.ts'
import { defined, readIf } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { Profile } from '../../core/profile.ts'
import type { SkillId } from '../../core/skill/catalogue.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import type { Lang } from '../../core/text.ts'
import { loadProblems } from '../../messages/messages.ts'
import { profileJson } from '../../report/json/profile.ts'
import { paragraph } from '../../report/page.ts'
import { profilePage } from '../../report/pages/profile.ts'
import { timeZone } from '../../sources/time-zone.ts'
import { LANGS, WEEKDAYS, YES_NO } from '../argv/choices.ts'
import { countryOf, readCountry } from '../argv/country.ts'
import {
  collect,
  readChoice,
  readMonth,
  readNumber,
  readOneSpan,
  readSpans,
  sayChoices,
  splitPair,
} from '../argv/option-values.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { sayFailure } from '../output/say-failure.ts'
import { viewOf } from '../output/view.ts'

interface InitOptions {
  readonly since?: readonly string[]
  readonly workday?: string
  readonly dayOff?: string
  readonly holiday?: string
  readonly restDay?: string
  readonly familyDay?: string
  readonly rest?: string
  readonly workersDay?: string
  readonly mostHours?: string
  readonly peak?: string
  readonly timeZone?: string
  readonly calendar?: readonly string[]
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.init.takes
  command
    .option('--since <month>', takes.since, collect)
    .option('--workday <hours>', takes.workday)
    .option('--day-off <hours>', takes.dayOff)
    .option('--holiday <hours>', takes.holiday)
    .option('--rest-day <hours>', takes.restDay)
    .option('--family-day <hours>', takes.familyDay)
    .option('--rest <weekdays>', takes.rest(sayChoices(WEEKDAYS, weekdayWords(context))))
    .option('--workers-day <yes|no>', takes.workersDay(sayChoices(YES_NO, messages.words)))
    .option('--most-hours <n>', takes.mostHours)
    .option('--peak <hours>', takes.peak)
    .option('--time-zone <zone>', takes.timeZone)
    .option('--calendar <file>', takes.calendar, collect)
    .option('--json', messages.shared.json)
    .action((options: InitOptions) => init(context, options))
}

async function init(context: Context, options: InitOptions): Promise<void> {
  const before = await readDocument(context)
  // `gil --lang ko init --json` reads: the language is the answer's, and no setting.
  const isReading = options.json === true && Object.keys(options).length === 1
  const given = isReading ? {} : readFlags(context, options, before)
  const anyFlag = Object.keys(given).length > 0
  const answered =
    anyFlag || options.json || !context.interactive ? given : await askAll(context, before.profile)
  const changes = Object.keys(answered).length > 0
  const document = changes
    ? await changeDocument(context, (current) => ({
        ...current,
        profile: mergeProfile(current.profile, answered),
      }))
    : before
  const place = { country: countryOf(context, document), home: context.home }
  if (options.json) return context.printJson('profile', profileJson(document.profile, place))
  context.print(profilePage(document.profile, place, viewOf(context, document)))
  if (changes) context.note([paragraph(context.messages.profile.saved)])
}

/** What the flags say; `--lang` and `--country` become the profile's. */
function readFlags(context: Context, options: InitOptions, document: Document): Profile {
  const { lang, country } = context.options
  const { words } = context.messages
  const pairs = (options.since ?? []).map(splitPair)
  const whole = pairs.findLast(([, month]) => month === null)?.[0]
  const bySkill = pairs.flatMap(([skill, month]): [SkillId, Month][] =>
    month === null
      ? []
      : [[resolveSkill(skill, catalogueOf(context, document)).id, readSince(month, context)]],
  )
  const { rest, workersDay, mostHours, peak, timeZone: zone, calendar } = options
  const hours = readHours(options, document.profile.hours)
  return defined({
    lang: readIf(lang, (text) => readChoice<Lang>(text, '--lang', LANGS)),
    country: readIf(country, readCountry),
    since: readIf(whole, (month) => readSince(month, context)),
    sinceBySkill: bySkill.length > 0 ? Object.fromEntries(bySkill) : undefined,
    hours: hours ?? undefined,
    restWeekdays: readIf(rest, (text) => readWeekdays(text, context)),
    workersDay: readIf(
      workersDay,
      (text) => readChoice(text, '--workers-day', YES_NO, words) === 'yes',
    ),
    dailyCapMinutes: readIf(mostHours, (text) =>
      Math.round(readNumber(text, '--most-hours', [1, 16]) * 60),
    ),
    peak: readIf(peak, readOneSpan),
    timeZone: readIf(zone, (name) => timeZone(name).id),
    calendars: readIf(calendar, (files) => calendarPaths(context, files)),
  })
}

/** The profile's hours with those that are given; null where none is. */
function readHours(
  { workday, dayOff, holiday, restDay: rest, familyDay: family }: InitOptions,
  before: FreeHours = DEFAULT_HOURS,
): FreeHours | null {
  const given = Object.entries({ workday, dayOff, holiday, rest, family }).flatMap(
    ([kind, text]) => (text === undefined ? [] : [[kind, readSpans(text)] as const]),
  )
  return given.length === 0 ? null : { ...before, ...Object.fromEntries(given) }
}

/** "" stands for no calendar: the ones before are forgotten. A file may come to be there later. */
function calendarPaths({ system }: Context, files: readonly string[]): readonly string[] {
  return [...new Set(files.filter((file) => file !== '').map((file) => resolve(system.cwd, file)))]
}

/** What the screen calls the weekdays. */
function weekdayWords({ messages }: Context): Readonly<Record<string, string>> {
  return Object.fromEntries(WEEKDAYS.map((day, i) => [day, messages.words.weekdays[i] ?? day]))
}

/** "sun,wed" or "일,수요일" as numbers. Throws `choice-unknown`. */
function readWeekdays(text: string, context: Context): readonly number[] {
  const words = weekdayWords(context)
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => WEEKDAYS.indexOf(readChoice(shortOf(word), '--rest', WEEKDAYS, words)))
    .sort()
}

/** "sun" of "sunday", "일" of "일요일"; no weekday's name stays as it is. */
function shortOf(word: string): string {
  if (/^[일월화수목금토]요일$/.test(word)) return word.slice(0, 1)
  return /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?s?$/i.test(word)
    ? word.slice(0, 3)
    : word
}

/** A month up to this one. Throws `month-unreadable` and `day-ahead`. */
function readSince(text: string, { today }: Context): Month {
  const month = readMonth(text)
  if (month > monthOf(today)) throw new GilError('day-ahead', { text, today })
  return month
}

async function askAll(context: Context, profile: Profile): Promise<Profile> {
  const { ask, messages, lang } = context
  const { ask: m } = messages.profile
  const hours = profile.hours ?? DEFAULT_HOURS
  const chosen = await ask.choose<Lang>({
    flag: '--lang',
    message: m.lang,
    choices: [
      { name: '한국어', value: 'ko' },
      { name: 'English', value: 'en' },
    ],
    default: lang,
  })
  const problems = await loadProblems(lang)
  const since = await ask.text({
    flag: '--since',
    message: m.since,
    default: profile.since ?? '',
    check: (text) => text === '' || (sayFailure(() => readSince(text, context), problems) ?? true),
  })
  const askHours = (flag: string, message: string, spans: readonly Span[]) =>
    ask.text({
      flag,
      message,
      default: spans.map(({ start, end }) => `${start}-${end}`).join(','),
      check: (text) => sayFailure(() => readSpans(text), problems) ?? true,
    })
  const workday = await askHours('--workday', m.workday, hours.workday)
  const dayOff = await askHours('--day-off', m.dayOff, hours.dayOff)
  return {
    lang: chosen,
    ...(since !== '' && { since: readSince(since, context) }),
    hours: { ...hours, workday: readSpans(workday), dayOff: readSpans(dayOff) },
  }
}

function mergeProfile(before: Profile, changes: Profile): Profile {
  const sinceBySkill = { ...before.sinceBySkill, ...changes.sinceBySkill }
  return {
    ...before,
    ...changes,
    ...(Object.keys(sinceBySkill).length > 0 && { sinceBySkill }),
  }
}
