import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { mendNoise, readPicture } from '../../src/sources/ocr.ts'
import { openSource } from '../../src/sources/open.ts'
import { linesIn, sample } from './samples.ts'

const cacheFolder = mkdtempSync(join(tmpdir(), 'gil-ocr-'))
afterAll(() => rmSync(cacheFolder, { recursive: true }))

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url))
const options = { from: 'it', cacheFolder, draftId: 'draft', lookIn: [PACKAGE] }

describe('a screenshot', () => {
  it.each(['bookshop.png', 'bookshop.jpg'])(
    '%s is read in Korean and English, without the network',
    async (file) => {
      const progress: number[] = []
      const [opened] = await openSource(sample(file), {
        from: file,
        readPicture: (picture) =>
          readPicture(picture, { ...options, onProgress: (done) => progress.push(done) }),
      })
      const lines = opened && linesIn(opened)
      expect(opened?.format).toBe('picture')
      expect([lines?.required.length, lines?.preferred.length]).toEqual([3, 2])
      expect(lines?.required[0]).toContain('Java, Kotlin 개발 경력 3년 이상')
      expect(lines?.preferred).toContain('Docker, Kubernetes 사용 경험')
      expect(progress.at(-1)).toBe(1)
    },
  )

  it('without text is told', async () => {
    const reading = openSource(sample('blank.png'), {
      from: 'blank.png',
      readPicture: (picture) => readPicture(picture, options),
    })
    await expect(reading).rejects.toMatchObject({ code: 'picture-without-text' })
  })

  it('that is damaged is told', async () => {
    const damaged = sample('bookshop.png').subarray(0, 400)
    await expect(readPicture(damaged, options)).rejects.toMatchObject({
      code: 'picture-unreadable',
      params: { from: 'it' },
    })
  })

  it('cannot be read where the packages are missing, and the word says how to get them', async () => {
    const elsewhere = { ...options, lookIn: [join(cacheFolder, 'package.json')] }
    await expect(readPicture(sample('bookshop.png'), elsewhere)).rejects.toMatchObject({
      code: 'ocr-missing',
      params: { command: expect.stringMatching(/^npm install -g tesseract\.js@[\d.]+ @tesseract/) },
    })
  })
})

it.each([
  ['® Java 개발 경력', '- Java 개발 경력'],
  ['ㅎ AWS 운영 경험', '- AWS 운영 경험'],
  ['o 코드 리뷰', '- 코드 리뷰'],
  ['＊ Kotlin', '- Kotlin'],
  ['on call duty', 'on call duty'],
  ['오픈소스 기여', '오픈소스 기여'],
])('what is read instead of a bullet is one: %s', (line, mended) => {
  expect(mendNoise(line)).toBe(mended)
})
