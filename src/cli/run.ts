import { CommanderError } from 'commander'
import { exitCodeOf, GilError } from '../core/error.ts'
import type { Lang } from '../core/text.ts'
import { loadMessages, type Messages } from '../messages/messages.ts'
import { bad, type Page, paragraph, warn } from '../report/page.ts'
import { writeTerminal } from '../report/terminal/write.ts'
import { visible } from '../report/visible.ts'
import { scanGlobalOptions } from './argv/global-options.ts'
import { explainUsage } from './argv/usage.ts'
import type { Ask } from './ask/ask.ts'
import { type Context, makeContext } from './context.ts'
import { wantsColor } from './output/color.ts'
import { explain } from './output/say-failure.ts'
import { arrangeArgv, buildProgram } from './program.ts'
import type { System } from './system.ts'

/** Runs one command line on a system and answers its exit code: the only place where failures become words. */
export async function run(system: System, ask?: Ask): Promise<number> {
  let context: Context | undefined
  try {
    context = await makeContext(system, ask)
    const program = await buildProgram(context)
    await program.parseAsync(arrangeArgv(system.argv), { from: 'user' })
    for (const page of context.afterwards) context.note(page)
    if (context.options.dryRun) context.note([paragraph([warn(context.messages.dryRun)])])
    return 0
  } catch (error) {
    const messages = context?.messages ?? (await loadMessages(guessLang(system)))
    return tell(error, system, messages)
  }
}

/** The language for what fails before the profile is read. */
function guessLang({ argv, env }: System): Lang {
  return (scanGlobalOptions(argv).lang ?? env.GIL_LANG) === 'ko' ? 'ko' : 'en'
}

/** Says what failed on stderr and answers the exit code. */
function tell(error: unknown, system: System, messages: Messages): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    say(explainUsage(error, messages))
    return 2
  }
  if (error instanceof GilError) {
    say(explain(error, messages))
    return exitCodeOf(error.code)
  }
  say(messages.bug)
  system.stderr.write(`${traceOf(error).map(visible).join('\n')}\n`)
  return 70

  function say(text: string): void {
    const [first = '', ...rest] = text.split('\n')
    const page: Page = [paragraph(['gil: ', bad(first)]), ...rest.map((line) => paragraph(line))]
    const color = wantsColor(system.stderr, system, scanGlobalOptions(system.argv))
    system.stderr.write(writeTerminal(page, { columns: system.stderr.columns ?? 80, color }))
  }
}

/** What was thrown and where, a line each. */
function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [`${error.name}: ${error.message}`, ...frames]
}
