import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandLine } from '../../src/cli/argv/command-line.ts'
import type { Lang } from '../../src/core/text.ts'
import { loadMessages } from '../../src/messages/messages.ts'
import { mustRun, PACKAGE, type RunOptions } from './harness.ts'

const EXAMPLE = { ko: join(PACKAGE, 'data/example/ko'), en: join(PACKAGE, 'data/example/en') }

/** The story's command lines in one language. */
export async function storyOf(lang: Lang): Promise<readonly (readonly string[])[]> {
  return (await loadMessages(lang)).demo.story.map(({ run }) => run)
}

/** Runs the story's command lines in a home and returns what was seen, each command before its output. */
export async function tellStory(
  home: string,
  lang: Lang,
  { until = () => false }: { readonly until?: (argv: readonly string[]) => boolean } = {},
): Promise<string> {
  const options: RunOptions = { home, lang, cwd: EXAMPLE[lang] }
  let seen = ''
  for (const argv of await storyOf(lang)) {
    if (until(argv)) break
    const { stdout, stderr } = await mustRun(argv, options)
    seen += `$ ${commandLine(argv)}\n${withoutHome(stdout)}${stderr.replace(/^(?=.)/gm, '! ')}\n`
  }
  return seen
}

/** A home in which the story was lived up to a command; `afterAll` of its file removes it. */
export async function makeStoryHome(
  lang: Lang,
  until?: (argv: readonly string[]) => boolean,
): Promise<{ home: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'gil-story-'))
  const home = join(folder, 'home')
  await tellStory(home, lang, until && { until })
  return { home, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The home's path is another on every run, and may be wrapped. */
function withoutHome(page: string): string {
  return page.replace(/^((?:kept in|저장된 곳) +)\S.*\n(?: +\S.*\n)*/m, '$1<home>\n')
}
