import { describe, expect, it } from 'vitest'
import { makePdf } from './make-pdf.ts'
import { linesIn, open } from './samples.ts'

const POSTING = [
  '솔바람책방 서버 개발자',
  '',
  '자격요건',
  '- Java 또는 Kotlin 개발 경력 3년 이상',
  '- MySQL 쿼리 튜닝 경험',
  '',
  '우대사항',
  '- AWS 운영 경험',
]

describe('a PDF', () => {
  it('with text is read line by line', async () => {
    const [opened] = await open(makePdf(POSTING))
    expect(opened).toEqual({ format: 'pdf', text: POSTING.join('\n') })
    expect(opened && linesIn(opened)).toEqual({
      required: ['Java 또는 Kotlin 개발 경력 3년 이상', 'MySQL 쿼리 튜닝 경험'],
      preferred: ['AWS 운영 경험'],
    })
  })

  it.each([
    ['Chrome', '11/29/26, 8:00 AM 서버 개발자 - 솔바람책방', 'https://example.com/jobs/1 1/1'],
    ['Chrome in Korean', '26. 11. 29. 오전 8:00 서버 개발자', 'https://example.com/jobs/1 1/1'],
    ['Firefox', '서버 개발자 https://example.com/jobs/1', '1 of 1 11/29/26, 8:00 AM'],
  ])('that %s printed is read without what it prints around the page', async (_, head, foot) => {
    for (const lines of [
      [head, ...POSTING, foot],
      [...POSTING, head, '', foot],
    ]) {
      const [opened] = await open(makePdf(lines))
      expect(opened).toEqual({ format: 'pdf', text: POSTING.join('\n') })
    }
  })

  it('keeps a date and an address that no page number stands beside', async () => {
    const lines = [...POSTING, '', '2021. 9. 30. 18:00 마감', '지원: https://example.com/jobs/1']
    expect(await open(makePdf(lines))).toMatchObject([{ text: lines.join('\n') }])
  })

  it.each([
    ['with a password', makePdf(POSTING, { locked: true }), 'pdf-locked'],
    ['of pictures only', makePdf([]), 'pdf-without-text'],
    ['cut short', makePdf(POSTING).subarray(0, 300), 'pdf-unreadable'],
    ['of nothing', Buffer.from('%PDF-1.4\n'), 'pdf-unreadable'],
  ])('%s is told', async (_, bytes, code) => {
    await expect(open(bytes)).rejects.toMatchObject({ code })
  })
})
