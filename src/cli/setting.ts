import { GilError } from '../core/error.ts'
import type { Lang } from '../core/text.ts'
import type { Trouble } from '../store/save.ts'
import type { Store } from '../store/store.ts'
import { type GlobalOptions, scanGlobalOptions } from './argv/global-options.ts'
import { findHome } from './home/home.ts'
import { lazyStore } from './home/lazy-store.ts'
import type { System } from './system.ts'

/** Where gil works and how it speaks: known before commander, the messages or a command are loaded. */
export interface Setting {
  readonly system: System
  readonly options: GlobalOptions
  readonly home: string
  readonly store: Store
  readonly lang: Lang
  /** What went wrong after the store saved; the change stands. */
  readonly troubles: readonly Trouble[]
}

/** Reads the global options, and of the home no more than the language needs. Throws `choice-unknown`. */
export async function readSetting(system: System): Promise<Setting> {
  const options = scanGlobalOptions(system.argv)
  const home = findHome(system, options)
  const troubles: Trouble[] = []
  const store = lazyStore(home, {
    ...options,
    files: system.files,
    onTrouble: (trouble) => troubles.push(trouble),
  })
  return { system, options, home, store, troubles, lang: await findLang(system, options, store) }
}

/** `--lang`, else GIL_LANG, else the profile's, else the locale's. */
async function findLang(system: System, options: GlobalOptions, store: Store): Promise<Lang> {
  const named = options.lang ?? system.env.GIL_LANG
  if (named === 'ko' || named === 'en') return named
  if (named) {
    const flag = options.lang === undefined ? 'GIL_LANG' : '--lang'
    throw new GilError('choice-unknown', { flag, text: named, choices: ['ko', 'en'] })
  }
  const profile = await store.read().then(
    ({ document }) => document.profile,
    () => undefined,
  )
  if (profile?.lang) return profile.lang
  const { LC_ALL, LC_MESSAGES, LANG } = system.env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en'
}
