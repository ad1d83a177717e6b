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
import { draftOf } from './posting/draft.ts'
import { isOutputFailure, type System } from './system.ts'

/** Says what failed on stderr, and where a text is kept that would be lost by it; answers the exit code. */
export async function tell(thrown: unknown, system: System, lang: Lang): Promise<number> {
  const exitCode = await explainFailure(thrown, system, lang)
  const draft = draftOf(thrown)
  if (draft === undefined) return exitCode
  const { posting } = await loadMessages(lang)
  const print = await makePrint(system, scanGlobalOptions(system.argv))
  print('stderr', [paragraph(posting.draft(draft))])
  return exitCode
}

/** The only place where failures become words. */
async function explainFailure(thrown: unknown, system: System, lang: Lang): Promise<number> {
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
