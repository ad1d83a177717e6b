import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GilError } from '../../core/error.ts'
import type { Context } from '../context.ts'

/** Lines that begin so are the editor's own words and not the user's. */
const NOTE = '# gil: '

/**
 * Lets the user edit a text in GIL_EDITOR, VISUAL or EDITOR, and returns it without the note. Throws `editor-failed`;
 * the draft is private, and kept where the editor failed after something was written.
 */
export async function editText(
  { system }: Context,
  { note, text }: { note: string; text: string },
): Promise<string> {
  const { env, platform } = system
  const editor =
    env.GIL_EDITOR || env.VISUAL || env.EDITOR || (platform === 'win32' ? 'notepad' : 'vi')
  const folder = mkdtempSync(join(tmpdir(), 'gil-'))
  const file = join(folder, 'draft.txt')
  const draft = `${NOTE}${note}\n${text}`
  writeFileSync(file, draft, { mode: 0o600 })
  const { spawnSync } = await import('node:child_process')
  // A shell, because an editor is often a command with options: "code --wait".
  const { status, signal, error } = spawnSync(`${editor} "${file}"`, {
    shell: true,
    stdio: 'inherit',
  })
  const written = readFileSync(file, 'utf8')
  const failed = error !== undefined || status !== 0
  const keeps = failed && written !== draft
  if (!keeps) rmSync(folder, { recursive: true })
  if (failed) {
    const why = error?.message ?? signal ?? `exit ${status}`
    throw new GilError('editor-failed', { editor, why, ...(keeps && { draft: file }) })
  }
  return written
    .split('\n')
    .filter((line) => !line.startsWith(NOTE))
    .join('\n')
}
