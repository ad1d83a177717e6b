import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new empty folder that goes away with its test; a home in it does not exist yet. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gil-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const makeHome = (): string => join(makeFolder(), 'home')

export const live = (home: string): string => join(home, 'gil.json')

export const revision = (home: string, number: number): string =>
  join(home, 'revisions', `${String(number).padStart(6, '0')}.json`)

export const text = (path: string): string => readFileSync(path, 'utf8')

export const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)

/** Drafts that somebody left behind, anywhere in a home. */
export const leftovers = (home: string): string[] =>
  !existsSync(home)
    ? []
    : readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(tmp|claim)$/.test(name),
      )
