import { describe, expect, it } from 'vitest'
import { sourceFiles } from './sources.ts'

const FILES = sourceFiles()

/** Which of our own folders a folder may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messages: ['core'],
  sources: ['core'],
  store: ['core'],
  report: ['core', 'messages'],
  cli: ['core', 'messages', 'sources', 'store', 'report'],
}

/** Where a package is at home; nothing else imports it. */
const HOME_OF: Readonly<Record<string, string>> = {
  chalk: 'src/report/terminal/',
  commander: 'src/cli/',
  'date-fns': 'src/core/calendar/',
  'get-east-asian-width': 'src/report/',
  htmlparser2: 'src/sources/',
  'ical.js': 'src/sources/',
  inquirer: 'src/cli/ask/ask.ts',
  lowdb: 'src/store/',
  'tesseract.js': 'src/sources/',
  unpdf: 'src/sources/',
  valibot: 'src/store/',
}

/** Longer than this no file is. */
const LONGEST = 300

const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

describe('the house', () => {
  it('has the rooms that the rules are about', () => {
    expect([...new Set(FILES.map(({ path }) => folderOf(path)))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    )
  })

  it('imports along its rules only', () => {
    const wrong = FILES.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('src/') || name.startsWith('..'))
        .filter((name) => {
          const [from, to] = [folderOf(path), folderOf(name)]
          return to !== from && !MAY_IMPORT[from]?.includes(to)
        })
        .map((name) => `${path} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps each package at its home', () => {
    const wrong = FILES.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith('src/') && !name.startsWith('node:'))
        .filter((name) => !path.startsWith(HOME_OF[packageOf(name)] ?? 'nowhere'))
        .map((name) => `${path} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('has a core that knows no file, network or process', () => {
    const core = FILES.filter(({ path }) => folderOf(path) === 'core')
    expect(
      core.flatMap(({ path, imports }) =>
        imports.filter((name) => name.startsWith('node:')).map((name) => `${path} -> ${name}`),
      ),
    ).toEqual([])
    expect(
      core
        .filter(({ text }) =>
          /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|Intl\.|toLocale)/.test(text),
        )
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('reads the process in one place', () => {
    const readers = FILES.filter(({ text }) =>
      /\bprocess\.(?:argv|env|cwd|stdin|stdout|stderr|exit)\b/.test(text),
    )
    expect(readers.map(({ path }) => path)).toEqual(['src/cli/system.ts'])
  })

  it('says nothing to the user outside the messages', () => {
    const hangul = FILES.filter(
      ({ path, text }) =>
        ['cli', 'report', 'store'].includes(folderOf(path)) &&
        /[가-힣]/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    )
    // The name of a language is written in that language.
    expect(hangul.map(({ path }) => path)).toEqual(['src/cli/commands/init.ts'])
  })

  it('has no long files', () => {
    const long = FILES.filter(({ text }) => text.split('\n').length - 1 > LONGEST)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})
