import { describe, expect, it } from 'vitest'
import { openResume } from '../../src/sources/resume.ts'

const open = (text: string) => openResume(Buffer.from(text), { from: 'cv' })

describe('a résumé', () => {
  it('in JSON Resume says each thing with its place and years', async () => {
    const resume = {
      $schema: 'https://example.org/schema.json',
      basics: {
        name: 'Kim Gil',
        label: 'Server developer',
        url: 'https://example.org',
        location: { city: 'Seoul' },
      },
      work: [
        {
          name: 'Acme',
          position: 'Engineer',
          startDate: '2019-03-01',
          highlights: ['Order API with JPA', '  '],
        },
        { name: 'Bolt', startDate: '2017-01', endDate: '2018-12', summary: 'Ran\nKafka' },
      ],
      education: [{ institution: 'Hankuk', area: 'Computer science', studyType: 'BSc' }],
      certificates: [{ name: 'SQLD' }],
      skills: [{ name: 'Data', level: 'Master', keywords: ['MySQL', 'Redis'] }, { name: 'Go' }],
      projects: [
        {
          name: 'DDaJa',
          startDate: '2020',
          endDate: '2020-06',
          description: '14 tables',
          keywords: ['Kotlin', 'JPA'],
        },
      ],
      odd: 7,
    }
    expect((await open(JSON.stringify(resume))).split('\n')).toEqual([
      'Server developer',
      'Data (Master): MySQL, Redis',
      'Go',
      'Engineer (Acme, 2019-)',
      'Order API with JPA (Acme, 2019-)',
      'Ran Kafka (Bolt, 2017-2018)',
      'BSc (Hankuk)',
      'Computer science (Hankuk)',
      'SQLD',
      '14 tables (DDaJa, 2020)',
      'Kotlin, JPA (DDaJa, 2020)',
    ])
  })

  it('is opened as a posting is in any other form', async () => {
    expect(await open('Kotlin, 3 years')).toBe('Kotlin, 3 years')
    expect(await open('<html><body><h2>Skills</h2><ul><li>Kotlin</li></ul></body></html>')).toMatch(
      /- Kotlin/,
    )
  })

  it('that is empty, or data of something else, is refused', async () => {
    await expect(open('')).rejects.toMatchObject({ code: 'input-empty' })
    await expect(
      openResume(Buffer.from('\u0000\u0001\u0002\u0000'), { from: 'cv' }),
    ).rejects.toThrow()
  })
})
