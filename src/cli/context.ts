import type { Day } from '../core/calendar/day.ts'
import { isDay } from '../core/calendar/day.ts'
import type { Document } from '../core/document.ts'
import { GilError } from '../core/error.ts'
import { DEFAULT_COUNTRY } from '../core/profile.ts'
import type { Catalogue, FullCatalogue } from '../core/skill/catalogue.ts'
import { makeCatalogue, makeLightCatalogue } from '../core/skill/catalogue.ts'
import type { Lang } from '../core/text.ts'
import { loadMessages, type Messages } from '../messages/messages.ts'
import { type Page, paragraph, warn } from '../report/page.ts'
import { writeTerminal } from '../report/terminal/write.ts'
import { visibleJson } from '../report/visible.ts'
import { type Shipped, shippedData } from '../sources/shipped.ts'
import type { Store } from '../store/store.ts'
import { type GlobalOptions, scanGlobalOptions } from './argv/global-options.ts'
import { readCountry } from './argv/option-values.ts'
import { type Ask, askAtTerminal, askNobody } from './ask/ask.ts'
import { findHome } from './home/home.ts'
import { lazyStore } from './home/lazy-store.ts'
import { dayAt } from './moment.ts'
import { wantsColor } from './output/color.ts'
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
  /** Whether a question may be asked: stdin and stdout are terminals and `--no-input` is not set. */
  readonly interactive: boolean
  readonly ask: Ask
  /** Writes a page to stdout. */
  print(page: Page): void
  /** Writes one JSON value to stdout; what could act on a terminal is escaped in it, as JSON itself does with C0. */
  printJson(value: unknown): void
  /** A word beside the result, to stderr. */
  note(page: Page): void
  /** Words for stderr once the command went well; where it fails, the failure says enough. */
  readonly afterwards: Page[]
}

/** Reads the system into a context; `ask` stands in for the terminal in tests. */
export async function makeContext(system: System, ask?: Ask): Promise<Context> {
  const options = scanGlobalOptions(system.argv)
  const home = findHome(system, options)
  const afterwards: Page[] = []
  const store: Store = lazyStore(home, {
    ...options,
    files: system.files,
    onTrouble: ({ path, why }) =>
      afterwards.push([paragraph([warn(messages.savedBut(path, why))])]),
  })
  const lang = await findLang(system, options, store)
  const messages: Messages = await loadMessages(lang)
  const isInteractive = () =>
    options.input && (ask !== undefined || (system.stdout.isTTY && system.stdin.isTTY === true))
  const write = (output: System['stdout']) => (page: Page) =>
    output.write(
      writeTerminal(page, {
        columns: output.columns ?? 80,
        color: wantsColor(output, system, options),
      }),
    )
  return {
    system,
    options,
    lang,
    messages,
    today: findToday(system),
    home,
    store,
    shipped: shippedData(system.packageFolder, system.skillFacts),
    get interactive() {
      return isInteractive()
    },
    get ask() {
      if (!isInteractive()) return askNobody(system.argv)
      return ask ?? askAtTerminal(system, messages)
    },
    print: write(system.stdout),
    printJson: (value) => system.stdout.write(`${visibleJson(JSON.stringify(value, null, 2))}\n`),
    note: write(system.stderr),
    afterwards,
  }
}

/** The user's country: `--country`, else GIL_COUNTRY, else the profile's, else KR; never guessed from the language. Throws `country-unreadable`. */
export function countryOf({ options, system }: Context, { profile }: Document): string {
  return readCountry(
    options.country ?? (system.env.GIL_COUNTRY || profile.country || DEFAULT_COUNTRY),
  )
}

const catalogues = new WeakMap<Document['own'], FullCatalogue>()
const lightCatalogues = new WeakMap<Document['own'], Catalogue>()

/** The shipped skills and the user's own; made once for as long as the user's own stay the same. */
export function catalogueOf({ shipped }: Context, { own }: Document): FullCatalogue {
  const known = catalogues.get(own) ?? makeCatalogue(shipped.skills(), own)
  catalogues.set(own, known)
  return known
}

/** The same without aliases, which takes a third of the time: for all but reading postings and resolving names. */
export function lightCatalogueOf({ shipped }: Context, { own }: Document): Catalogue {
  const known = lightCatalogues.get(own) ?? makeLightCatalogue(shipped.skillFacts(), own)
  lightCatalogues.set(own, known)
  return known
}

/** GIL_TODAY, else the local day. */
function findToday({ env, now }: System): Day {
  if (env.GIL_TODAY) {
    if (!isDay(env.GIL_TODAY)) throw new GilError('day-unreadable', { text: env.GIL_TODAY })
    return env.GIL_TODAY
  }
  return dayAt(now)
}

/** `--lang`, else GIL_LANG, else the profile's, else the locale's. */
async function findLang(system: System, options: GlobalOptions, store: Store): Promise<Lang> {
  const named = options.lang ?? system.env.GIL_LANG
  if (named === 'ko' || named === 'en') return named
  if (named)
    throw new GilError('choice-unknown', { flag: '--lang', text: named, choices: ['ko', 'en'] })
  const profile = await store.read().then(
    ({ document }) => document.profile,
    () => undefined,
  )
  if (profile?.lang) return profile.lang
  const { LC_ALL, LC_MESSAGES, LANG } = system.env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en'
}
