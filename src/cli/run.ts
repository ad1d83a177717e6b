import type { Lang } from '../core/text.ts'
import { asksForHelp, scanGlobalOptions } from './argv/global-options.ts'
import type { Ask } from './ask/ask.ts'
import { readSetting } from './setting.ts'
import type { System } from './system.ts'
import { VERSION_FLAGS, versionOf } from './version.ts'

/**
 * Runs one command line on a system and answers its exit code. The version is answered before anything is loaded (editors and
 * scripts ask it often), the help of all before commander is: who is new asks for it first, and often.
 */
export async function run(system: System, ask?: Ask): Promise<number> {
  let lang = guessLang(system)
  try {
    if (asksForVersion(system)) {
      system.stdout.write(`${versionOf(system)}\n`)
      return 0
    }
    const setting = await readSetting(system)
    lang = setting.lang
    if (asksForHelp(system.argv)) {
      const { printHelp } = await import('./help.ts')
      await printHelp(setting)
    } else {
      const { runCommand } = await import('./run-command.ts')
      await runCommand(setting, ask)
    }
    return 0
  } catch (error) {
    const { tell } = await import('./tell.ts')
    return tell(error, system, lang)
  }
}

function asksForVersion({ argv: [first = '', ...rest] }: System): boolean {
  return rest.length === 0 && VERSION_FLAGS.includes(first)
}

/** The language for what fails before the profile is read. */
function guessLang({ argv, env }: System): Lang {
  return (scanGlobalOptions(argv).lang ?? env.GIL_LANG) === 'ko' ? 'ko' : 'en'
}
