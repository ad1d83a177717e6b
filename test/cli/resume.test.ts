import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { documentOf, makeFolder, mustRun, runGil, runJson } from './harness.ts'

const CV = `# Kim Gil
- Order API with Spring Boot and Hibernate, 300,000 orders a day
- Moved 12 services to AWS
## Side project
- DDaJa: a model of 14 tables with JPA and Kotlin
`

let home: string
let cv: string
beforeEach(async () => {
  const folder = makeFolder()
  home = join(folder, 'home')
  cv = join(folder, 'cv.md')
  writeFileSync(cv, CV)
  await mustRun(['add-posting', 'data/example/en/posting.txt', '--id', 'story', '--yes'], { home })
})

interface Subjects {
  readonly subjects: readonly {
    skill?: string
    asking: readonly unknown[]
    quotes: readonly string[]
  }[]
}

describe('gil assess --resume', () => {
  it('shows what the résumé says of each skill that is asked for, and what it names besides', async () => {
    const { subjects } = await runJson<Subjects & Record<string, unknown>>(
      ['assess', '--resume', cv],
      { home },
    )
    const of = (name: string) => subjects.find(({ skill }) => skill === name)
    expect(of('aws')).toMatchObject({ quotes: ['Moved 12 services to AWS'] })
    expect(of('spring')?.quotes[0]).toMatch(/Spring Boot/)
    expect(of('tdd')).toMatchObject({ quotes: [] })
    expect(of('hibernate')).toMatchObject({ asking: [] })
    const { stdout } = await mustRun(['assess', '--resume', cv], { home })
    expect(stdout).toMatch(
      / {2}AWS aws, asked in 1 line\n {4}your résumé: Moved 12 services to AWS\n/,
    )
    expect(stdout).toMatch(/Hibernate hibernate, asked in no posting yet\n/)
  })

  it('of one posting keeps to what that asks', async () => {
    const { subjects } = await runJson<Subjects & Record<string, unknown>>(
      ['assess', 'story', '--resume', cv],
      { home },
    )
    expect(subjects.filter(({ asking }) => asking.length === 0)).toEqual([])
  })

  it('takes a line as proof, other words, or none', async () => {
    const argv = ['assess', '--resume', cv]
    for (const skill of ['tdd', 'java']) await mustRun(['assess', skill, '--level', '1'], { home })
    await runGil(argv, {
      home,
      answers: [
        ['--level', 3],
        ['--evidence', 'DDaJa: a model of 14 tables with JPA and Kotlin'],
        ['--source', 'side-project'],
        ['--level', 2],
        ['--evidence', 'other words'],
        ['--evidence', 'a course on Spring'],
        ['--source', 'course'],
        ['--route', 'study'],
        ['--note', ''],
        ['--level', 1],
        ['--evidence', 'nothing yet'],
        ['--route', 'study'],
        ['--note', ''],
        ['--level', 'stop'],
      ],
    })
    const { assessments } = await documentOf(home)
    expect(assessments.slice(2)).toMatchObject([
      {
        skill: 'kotlin',
        level: 3,
        evidence: [
          { source: 'side-project', text: 'DDaJa: a model of 14 tables with JPA and Kotlin' },
        ],
      },
      { skill: 'spring', level: 2, evidence: [{ source: 'course', text: 'a course on Spring' }] },
      { skill: 'orm', level: 1 },
    ])
    expect(assessments[4]).not.toHaveProperty('evidence')
  })

  it('stands alone: it cannot be read beside an answer, and a file that is missing is named', async () => {
    const beside = await runGil(['assess', 'jpa', '--resume', cv, '--level', '2'], { home })
    expect(beside).toMatchObject({ exitCode: 2 })
    const missing = await runGil(['assess', '--resume', 'nowhere.pdf'], { home })
    expect(missing).toMatchObject({ exitCode: 1, stdout: '' })
    expect(missing.stderr).toMatch(/nowhere\.pdf/)
  })

  it('shows what hides in a résumé, and never acts', async () => {
    writeFileSync(cv, '- AWS \u001b]0;owned\u0007\u202e for \u001b[2Jorders\n')
    const { stdout } = await mustRun(['assess', '--resume', cv], { home })
    expect(stdout).toMatch(/your résumé: AWS .*for .*orders/)
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('begins an inventory before there is a posting', async () => {
    const { stdout } = await mustRun(['assess', '--resume', cv], {
      home: join(makeFolder(), 'new'),
    })
    expect(stdout).toMatch(/Kotlin kotlin, asked in no posting yet/)
  })
})
