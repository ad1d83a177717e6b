import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages } from '../../src/messages/en/index.ts'
import { ROOT, sourceFiles } from './sources.ts'

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

/** Core's folders, and the files beside them: each imports only what stands before it, so none knows what is made of it. */
const CORE_ORDER: readonly string[] = [
  'text.ts',
  'defined.ts',
  'error.ts',
  'ids.ts',
  'random.ts',
  'cues.ts',
  'constants.ts',
  'calendar',
  'skill',
  'posting',
  'plan',
  'log',
  'profile.ts',
  'action.ts',
  'document.ts',
  'changes.ts',
  'references.ts',
  'doctor.ts',
  'gap',
  'resume.ts',
  'planning/closure',
  'planning/choose',
  'planning/timetable',
  'planning/replan',
  'planning',
  'change',
  'merge',
  'glance.ts',
  'progress.ts',
]

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

/** Comments and plain texts: the code is what is left, with all that stands in templates. */
const NO_CODE = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g
/** Texts, also in templates; comments and errors that tell of a bug are matched beside them, so that their words are not. */
const LITERAL =
  /\/\*[\s\S]*?\*\/|\/\/.*|new Error\((?:'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g

const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
/** A file's folder in core, or its own name beside them. */
const coreRoomOf = (path: string) => path.replace(/^src\/core\//, '').replace(/\/[^/]+$/, '')
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

  it('has a core whose folders import in one direction', () => {
    const core = FILES.filter(({ path }) => folderOf(path) === 'core')
    expect([...new Set(core.map(({ path }) => coreRoomOf(path)))].sort()).toEqual(
      [...CORE_ORDER].sort(),
    )
    const placeOf = (path: string) => CORE_ORDER.indexOf(coreRoomOf(path))
    const wrong = core.flatMap(({ path, imports }) =>
      imports
        .filter((name) => folderOf(name) === 'core' && placeOf(name) > placeOf(path))
        .map((name) => `${path} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it.each(['README.md', 'README.ko.md'])('has %s say that order', (file) => {
    const folders = CORE_ORDER.filter((room) => !/[./]/.test(room))
    const said = folders.map((folder) => `\`${folder}\``).join(', ')
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(said)
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
    // Neither a key nor a part of a name; `globalThis.process` is the process all the same.
    const own = /(?<!(?<!globalThis)\.)\bprocess\b(?!:)/
    const readers = FILES.filter(
      ({ text, imports }) =>
        own.test(text.replace(NO_CODE, '')) ||
        imports.some((name) => /^(?:node:)?process$/.test(name)),
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

  it('says no words of English outside the messages either', () => {
    const words = FILES.filter(({ path }) => ['cli', 'store'].includes(folderOf(path))).flatMap(
      ({ path, text }) =>
        [...text.matchAll(LITERAL)]
          .map(([literal]) => literal)
          .filter((literal) =>
            /^['`].*[a-z]{2},? [a-z]{2}/i.test(literal.replace(/\$\{[^}]*\}/g, '0')),
          )
          .map((literal) => `${path} ${literal.slice(1, -1)}`),
    )
    const named = Object.keys(messages.commands)
    expect(words.filter((one) => !named.some((name) => one.endsWith(` ${name}`)))).toEqual([
      // A folder's name, and what programs read, the same in every language.
      'src/cli/home/home.ts Application Support',
      'src/cli/posting/extract-record.ts too long for a record',
      'src/cli/posting/extract-record.ts not a JSON object',
      'src/cli/posting/extract-record.ts "text" is no string',
    ])
  })

  it('has no long files', () => {
    const long = FILES.filter(({ text }) => text.split('\n').length - 1 > LONGEST)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})
