import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages as en } from '../../src/messages/en/index.ts'
import { messages as ko } from '../../src/messages/ko/index.ts'
import { makePdf } from '../sources/make-pdf.ts'
import { copyOf, makeFolder, mustRun, PACKAGE, runGil, wordsOf } from './harness.ts'
import { makeStoryHome } from './story.ts'

type Texts = Readonly<Record<string, { examples: readonly { run: string }[] }>>

/** What is read elsewhere: test/sources fetches and reads pictures, and a home without a folder cannot be backed up to. */
const ELSEWHERE = /https:|\.png|\/media\/usb/

const CALENDAR =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20210901T000000Z\r\n' +
  'DTSTART;VALUE=DATE:20211001\r\nDTEND;VALUE=DATE:20211002\r\nSUMMARY:off\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'

const CV = [
  'Server developer since 2019: an order API with Spring Boot and JPA',
  'Moved twelve services to AWS, with a pipeline that ships on every merge',
]

/** What an example finds where it is run, by the last part of its name. */
const FILES: Readonly<Record<string, (file: string, posting: string, home: string) => unknown>> = {
  txt: (file, posting) => copyFileSync(posting, file),
  ics: (file) => writeFileSync(file, CALENDAR),
  pdf: (file) => writeFileSync(file, makePdf(CV)),
  json: (file, _, home) => mustRun(['backup', file], { home }),
}

describe.each([
  ['en', en.commands as Texts],
  ['ko', ko.commands as Texts],
] as const)('the examples of the help (%s)', (lang, texts) => {
  const posting = join(PACKAGE, `data/example/${lang}/posting.txt`)
  let story: { home: string; remove: () => void }
  beforeAll(async () => {
    story = await makeStoryHome(lang)
    const { home } = story
    const named = ['--id', 'baemin-server', '--company', 'Baemin', '--title', 'Server']
    const stdin = 'Requirements\n- Java\n- Kotlin\n- Spring\n\nNice to have\n- AWS\n- Redis\n'
    const preferred = ['Kafka', 'Docker', 'JPA'].flatMap((line) => ['--preferred', line])
    await mustRun(['add-posting', '-', ...named, ...preferred, '--yes'], { home, stdin })
    await mustRun(['assess', 'baemin-server#r3', '--level', '2'], { home })
    for (let n = 0; n < 12; n++) await mustRun(['log', 'today', '-m', `${n}`], { home })
  })
  afterAll(() => story.remove())

  const lines = Object.values(texts).flatMap(({ examples }) => examples.map(({ run }) => run))
  it.each(lines.filter((line) => !ELSEWHERE.test(line)))('%s', async (line) => {
    const home = copyOf(story.home)
    const cwd = makeFolder()
    const ad = `{"id":"1","text":"Requirements: Java"}\n`
    if (line.startsWith('gil skills remove')) {
      await mustRun(['skills', 'add', 'Hankki SDK'], { home })
      await mustRun(['skills', 'alias', 'kubernetes', '쿠버'], { home })
    }
    if (line === 'gil redo') await mustRun(['undo'], { home })
    if (line.startsWith('gil holidays remove'))
      await mustRun(['holidays', 'add', '2021-09-23', '2021-09-24', '--kind', 'company'], { home })
    for (const part of line.split(/ (?:\||&&) /).filter((one) => /^gil\b/.test(one))) {
      const argv = wordsOf(part.replace(/ > .*/, '').replaceAll('~', cwd)).slice(1)
      const isWritten = /^(?:backup|export)$/.test(argv[0] ?? '')
      for (const word of argv) {
        const make = FILES[/\.([a-z]+)$/.exec(word)?.[1] ?? '']
        const wanted = !isWritten && argv[argv.indexOf(word) - 1] !== '--ics'
        if (make && wanted) await make(join(cwd, word.replace(`${cwd}/`, '')), posting, home)
      }
      const stdin = part.includes('--jsonl') ? ad : 'Requirements\n- Rust\n- Go\n'
      const given = argv.includes('-') ? ['--company', 'X', '--title', 'Y'] : []
      const ran = await runGil([...argv, ...given], { home, cwd, lang, stdin })
      // What asks first is told how to answer beforehand.
      if (ran.exitCode === 2) expect(ran.stderr).toMatch(/--(?:yes|update)$/m)
      else expect([ran.exitCode, ran.stderr.match(/^gil: .*/m)?.[0]]).toEqual([0, undefined])
    }
  })
})
