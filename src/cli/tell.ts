import { CommanderError } from 'commander'
import { exitCodeOf, GilError } from '../core/error.ts'
import type { Lang } from '../core/text.ts'
import { loadMessages, loadProblems } from '../messages/messages.ts'
import { bad, type Page, paragraph } from '../report/page.ts'
import { visible } from '../report/visible.ts'
import { scanGlobalOptions } from './argv/global-options.ts'
import { explainUsage } from './argv/usage.ts'
import { makePrint } from './output/print.ts'
import { explain } from './output/say-failure.ts'
import { isOutputFailure, type System } from './system.ts'

/** Says what failed on stderr and answers the exit code: the only place where failures become words. */
export async function tell(thrown: unknown, system: System, lang: Lang): Promise<number> {
  const error = isOutputFailure(thrown)
    ? new GilError('output-not-written', { why: thrown.message }, { cause: thrown })
    : thrown
  const print = await makePrint(system, scanGlobalOptions(system.argv))
  const say = (text: string): void => {
    const [first = '', ...rest] = text.split('\n')
    const page: Page = [paragraph(['gil: ', bad(first)]), ...rest.map((line) => paragraph(line))]
    print('stderr', page)
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    say(explainUsage(error, await loadMessages(lang), system.argv))
    return 2
  }
  if (error instanceof GilError) {
    say(explain(error, await loadProblems(lang)))
    return exitCodeOf(error.code)
  }
  say((await loadMessages(lang)).bug)
  system.stderr.write(`${traceOf(error).map(visible).join('\n')}\n`)
  return 70
}

/** What was thrown and where, a line each. */
function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [`${error.name}: ${error.message}`, ...frames]
}
