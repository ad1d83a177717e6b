import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Command } from 'commander'
import { accent, blank, paragraph, quiet, strong } from '../../report/page.ts'
import { commandLine } from '../argv/command-line.ts'
import type { Context } from '../context.ts'
import { run } from '../run.ts'
import type { System } from '../system.ts'

const STORY_DAY = '2021-09-17'

export function define(command: Command, context: Context): void {
  command
    .option('--keep', context.messages.commands.demo.takes.keep)
    .action((options: { keep?: boolean }) => demo(context, options))
}

/** Runs the story's command lines one after the other, as a user would, in a home of their own. */
async function demo(context: Context, { keep }: { keep?: boolean }): Promise<void> {
  const { demo: m } = context.messages
  const home = mkdtempSync(join(tmpdir(), 'gil-demo-'))
  context.print([paragraph([strong(m.begin)])])
  try {
    for (const { says, run: argv } of m.story) {
      const told = says === undefined ? [] : [blank, paragraph([quiet(`# ${says}`)])]
      context.print([...told, paragraph([accent(`$ ${commandLine(argv)}`)])])
      const exitCode = await run(storySystem(context, home, argv))
      if (exitCode !== 0)
        throw new Error(`the story's "${commandLine(argv)}" ended with ${exitCode}`)
    }
  } finally {
    if (!keep) rmSync(home, { recursive: true, force: true })
  }
  context.print([blank, paragraph([strong(keep ? m.kept(home) : m.end)])])
}

/** The user's system with the story's day, home and language, and nobody to be asked. */
function storySystem({ system, lang }: Context, home: string, argv: readonly string[]): System {
  return {
    ...system,
    argv,
    cwd: join(system.packageFolder, 'data', 'example', lang),
    env: { ...system.env, GIL_TODAY: STORY_DAY, GIL_HOME: home, GIL_LANG: lang, GIL_COUNTRY: 'KR' },
    stdin: Readable.from([]),
  }
}
