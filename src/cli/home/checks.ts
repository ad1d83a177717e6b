import {
  type Check,
  type Finding,
  findOwnCycle,
  findRepeatedPlans,
  makeCheck,
  newestDay,
} from '../../core/doctor.ts'
import { type Document, EMPTY_DOCUMENT } from '../../core/document.ts'
import { isProblem } from '../../core/error.ts'
import { findDangling } from '../../core/references.ts'
import type { Exercise, Skill } from '../../core/skill/catalogue.ts'
import type { Said } from '../../report/pages/doctor.ts'
import type { Checkup, Stored } from '../../store/store.ts'
import { countryOf } from '../argv/country.ts'
import type { Context } from '../context.ts'
import { wantsColor } from '../output/color.ts'
import { columnsOf } from '../output/columns.ts'
import { checkCalendars } from './check-calendars.ts'

/** Tables of gil's read well from so many columns on. */
const FEWEST_COLUMNS = 60

export interface Checked {
  readonly checks: readonly Check[]
  readonly said: Said
}

/** Runs every check; one that fails keeps none of the others from running. */
export async function runChecks(context: Context): Promise<Checked> {
  const home = await checkHome(context)
  const shipped = checkShipped(context, home.stored?.document)
  const terminal = checkTerminal(context)
  const document = home.stored?.document
  return {
    checks: [
      ...home.checks,
      ...(document
        ? checkDocument(context, document, { shipped: shipped.skills, checkup: home.checkup })
        : notChecked(['references', 'sources', 'own-skills', 'clock'])),
      ...(document ? [await checkCalendars(context, document)] : notChecked(['calendars'])),
      shipped.check,
      terminal.check,
    ],
    said: { ...home.said, ...saidOf(context, document), ...shipped.said, ...terminal.said },
  }
}

function notChecked(names: readonly Check['check'][]): Check[] {
  return names.map((name) => makeCheck(name, [{ finding: 'not-checked' }]))
}

interface Home {
  readonly checks: readonly Check[]
  readonly said: Said
  readonly stored?: Stored
  readonly checkup?: Checkup
}

/** The file, what undo goes back to, and the modes. */
async function checkHome({ store, home, messages }: Context): Promise<Home> {
  const { doctor: m } = messages
  try {
    const checkup = await store.check()
    const stored = await store.read()
    const { newerVersion, edited } = stored
    const findings: Finding[] = [
      ...(newerVersion === undefined ? [] : [{ finding: 'newer' as const, version: newerVersion }]),
      ...(edited ? [{ finding: 'edited' as const }] : []),
    ]
    const { open, broken, revisions, sources } = checkup
    const isEmpty = revisions === 0 && !edited && newerVersion === undefined
    return {
      stored,
      checkup,
      checks: [
        makeCheck('file', isEmpty ? [{ finding: 'no-file', path: home }] : findings),
        makeCheck(
          'revisions',
          broken.map((path) => ({ finding: 'broken-revision', path })),
        ),
        makeCheck(
          'modes',
          open.map((one) => ({ finding: 'open', ...one })),
        ),
      ],
      said: {
        ...(!isEmpty && { file: m.file(home, m.ownFormat) }),
        revisions: m.revisions(revisions),
        sources: m.sources(sources.length),
      },
    }
  } catch (error) {
    const finding = findingOf(error)
    if (!finding) throw error
    return {
      checks: [makeCheck('file', [finding]), ...notChecked(['revisions', 'modes'])],
      said: { file: home },
    }
  }
}

/** What a failure to read the file says of it; null for any other failure. */
function findingOf(error: unknown): Finding | null {
  if (isProblem(error, 'store-unreadable')) return { finding: 'unreadable', ...error.params }
  if (isProblem(error, 'home-unusable')) return { finding: 'home-unusable', ...error.params }
  return null
}

function checkDocument(
  { today }: Context,
  document: Document,
  {
    shipped,
    checkup,
  }: { readonly shipped: readonly Skill[]; readonly checkup: Checkup | undefined },
): readonly Check[] {
  const dangling = findDangling(document, new Set(shipped.map(({ id }) => id)))
  const kept = new Set(checkup?.sources ?? [])
  const missing = document.postings.flatMap(({ id, source }): Finding[] =>
    source === undefined || kept.has(source)
      ? []
      : [{ finding: 'source-missing', posting: id, source }],
  )
  const damaged = checkup?.damaged ?? []
  const cycle = findOwnCycle(shipped, document)
  const newest = newestDay(document)
  return [
    // Without the catalogue every skill would be missing.
    shipped.length === 0
      ? makeCheck('references', [{ finding: 'not-checked' }])
      : makeCheck('references', [
          ...dangling.map((one): Finding => ({ finding: 'dangling', ...one })),
          ...findRepeatedPlans(document).map((plan): Finding => ({ finding: 'plan-twice', plan })),
        ]),
    makeCheck('sources', [
      ...missing,
      ...damaged.map((source): Finding => ({ finding: 'source-damaged', source })),
    ]),
    makeCheck('own-skills', cycle ? [{ finding: 'cycle', skills: cycle }] : []),
    makeCheck(
      'clock',
      newest !== null && newest > today ? [{ finding: 'clock-behind', today, newest }] : [],
    ),
  ]
}

function saidOf({ messages, today }: Context, document: Document | undefined): Said {
  if (!document) return {}
  const { doctor: m } = messages
  const calendars = m.calendars(document.profile.calendars?.length ?? 0)
  return { clock: m.today(today), calendars }
}

function checkShipped(
  context: Context,
  document: Document | undefined,
): { readonly check: Check; readonly said: Said; readonly skills: readonly Skill[] } {
  const { shipped, messages } = context
  const findings: Finding[] = []
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      if (error instanceof TypeError) throw error
      const what = isProblem(error, 'shipped-data-missing') ? error.params.path : String(error)
      findings.push({ finding: 'data-broken', what })
      return otherwise
    }
  }
  const skills = attempt(() => shipped.skills(), [] as readonly Skill[])
  const exercises = attempt(() => shipped.exercises(), [] as readonly Exercise[])
  const country = countryOf(context, document ?? EMPTY_DOCUMENT)
  const holidays = attempt(() => shipped.holidays(country) !== null, true)
  if (!holidays) findings.push({ finding: 'no-holidays', country })
  const said = { catalogue: messages.doctor.catalogue(skills.length, exercises.length) }
  return { check: makeCheck('catalogue', findings), said, skills }
}

function checkTerminal({ system, options, messages }: Context): {
  readonly check: Check
  readonly said: Said
} {
  const { stdout, env, platform } = system
  if (!stdout.isTTY) return { check: makeCheck('terminal', [{ finding: 'no-terminal' }]), said: {} }
  const columns = columnsOf(stdout, system)
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  // Windows and macOS have terminals in UTF-8 without saying so.
  const says = platform === 'linux' && !/utf-?8/i.test(locale)
  const findings: Finding[] = [
    ...(columns < FEWEST_COLUMNS ? [{ finding: 'narrow' as const, columns }] : []),
    ...(says ? [{ finding: 'not-utf8' as const, locale }] : []),
  ]
  const color = wantsColor(stdout, system, options)
  return {
    check: makeCheck('terminal', findings),
    said: { terminal: messages.doctor.terminal(columns, color) },
  }
}
