import type { Day } from '../core/calendar/day.ts'
import { isDay } from '../core/calendar/day.ts'
import type { Document } from '../core/document.ts'
import { GilError } from '../core/error.ts'
import type { Catalogue, FullCatalogue } from '../core/skill/catalogue.ts'
import { makeCatalogue, makeLightCatalogue } from '../core/skill/catalogue.ts'
import type { Lang } from '../core/text.ts'
import { loadMessages, type Messages } from '../messages/messages.ts'
import { type Page, paragraph, warn } from '../report/page.ts'
import { visibleJson } from '../report/visible.ts'
import { type Shipped, shippedData } from '../sources/shipped.ts'
import type { Store } from '../store/store.ts'
import type { GlobalOptions } from './argv/global-options.ts'
import { type Ask, askAtTerminal, askNobody, inputOf } from './ask/ask.ts'
import { trialStore } from './home/trial-store.ts'
import { clockOf } from './moment.ts'
import { makePrint } from './output/print.ts'
import type { Setting } from './setting.ts'
import type { System } from './system.ts'

/** What a command works with: the outside read once and turned into values, and the ways to answer. */
export interface Context {
  readonly system: System
  readonly options: GlobalOptions
  readonly lang: Lang
  readonly messages: Messages
  readonly today: Day
  readonly home: string
  readonly store: Store
  readonly shipped: Shipped
  /** Whether a question may be asked: stdin and stdout are terminals, what is left to read is one too, and `--no-input` is not set. */
  readonly interactive: boolean
  readonly ask: Ask
  /** Writes a page to stdout. */
  print(page: Page): void
  /**
   * Writes one JSON value of a schema (docs/json.md) to stdout, with its name and today first; what could act on a terminal is
   * escaped in it, as JSON itself does with C0.
   */
  printJson(schema: string, value: object): void
  /** A word beside the result, to stderr. */
  note(page: Page): void
  /** Words for stderr once the command went well; where it fails, the failure says enough. */
  readonly afterwards: Page[]
}

/** What a command needs of a setting; `ask` stands in for the terminal in tests. */
export async function makeContext(setting: Setting, ask?: Ask): Promise<Context> {
  const { system, options, home, store, lang } = setting
  const messages: Messages = await loadMessages(lang)
  const print = await makePrint(system, options)
  const today = await findToday(setting)
  const isInteractive = () =>
    options.input &&
    (ask !== undefined ||
      (system.stdout.isTTY && system.stdin.isTTY === true && inputOf(system) !== null))
  return {
    system,
    options,
    lang,
    messages,
    today,
    home,
    store: options.dryRun
      ? trialStore(store, () => print('stderr', [paragraph([warn(messages.dryRunBegins)])]))
      : store,
    shipped: shippedData(system.packageFolder, system.skillFacts),
    get interactive() {
      return isInteractive()
    },
    get ask() {
      if (!isInteractive()) return askNobody(system.argv, options.dryRun)
      return ask ?? askAtTerminal(system, messages)
    },
    print: (page) => print('stdout', page),
    printJson: (name, value) => {
      const told = { schema: `gil.${name}/1`, today, ...value }
      system.stdout.write(`${visibleJson(JSON.stringify(told, null, 2))}\n`)
    },
    note: (page) => print('stderr', page),
    afterwards: [],
  }
}

const catalogues = new WeakMap<Document['own'], FullCatalogue>()
const lightCatalogues = new WeakMap<Document['own'], Catalogue>()

/** The shipped skills and the user's own; made once for as long as the user's own stay the same. */
export function catalogueOf({ shipped }: Context, { own }: Document): FullCatalogue {
  const known = catalogues.get(own) ?? makeCatalogue(shipped.skills(), own)
  catalogues.set(own, known)
  return known
}

/** The same without aliases, which takes a tenth of the time: for all but reading postings and resolving names. */
export function lightCatalogueOf({ shipped }: Context, { own }: Document): Catalogue {
  const known = lightCatalogues.get(own) ?? makeLightCatalogue(shipped.skillFacts(), own)
  lightCatalogues.set(own, known)
  return known
}

/** GIL_TODAY, else the day by the user's clock; a file that cannot be read is told of by who needs it. */
async function findToday({ system, store }: Setting): Promise<Day> {
  const { env, now } = system
  if (env.GIL_TODAY) {
    if (!isDay(env.GIL_TODAY)) {
      const given = { flag: 'GIL_TODAY', text: env.GIL_TODAY }
      throw new GilError('choice-unknown', { ...given, choices: ['YYYY-MM-DD'] })
    }
    return env.GIL_TODAY
  }
  const profile = await store.read().then(
    ({ document }) => document.profile,
    () => ({}),
  )
  return (await clockOf(profile, system)).dayAt(now)
}
