import { describe, expect, it } from 'vitest'
import { editLines } from '../../../src/core/posting/edit.ts'
import { nameSkills, sayNames } from '../../../src/core/posting/name-skills.ts'
import type { Posting } from '../../../src/core/posting/posting.ts'
import { relistSkill } from '../../../src/core/posting/relist.ts'
import { updateLines } from '../../../src/core/posting/update.ts'
import type { Level } from '../../../src/core/skill/level.ts'
import { options, read } from './reading.ts'

const AD = '자격요건\n- Java 또는 Zorkle 개발 경험\n- 열정적인 분\n- Redis 경험\n'

function posting(text = AD): Posting {
  const { qualifications, unread } = read(text)
  return {
    id: 'moram',
    company: '모람',
    title: '서버 개발자',
    status: 'interested',
    added: '2021-09-17',
    qualifications,
    unread,
  }
}

const quotes = ({ qualifications }: Posting) => qualifications.map(({ quote }) => quote)

describe('the skills that a user names', () => {
  const QUOTE = 'Java 또는 Zorkle 개발, JPA 사용 경험'
  it.each([
    ['java', '자바'],
    ['Kotlin|java , redis', '코틀린 | 자바, 레디스'],
    ['자바', '자바'],
    ['java, Java', '자바'],
    ['zorkle | java', 'Zorkle | 자바'],
    ['', ''],
    [' , | ', ''],
  ])('"%s" are %s', (text, names) => {
    const skills = nameSkills(text, QUOTE, options)
    expect(sayNames({ skills }, options.catalogue, 'ko')).toBe(names)
    const again = nameSkills(names, QUOTE, options)
    expect(again.map(({ id, group }) => [id, group])).toEqual(
      skills.map(({ id, group }) => [id, group]),
    )
  })

  it('are said in the language of the screen', () => {
    const skills = nameSkills('자바 | 코틀린, 레디스', QUOTE, options)
    expect(sayNames({ skills }, options.catalogue, 'en')).toBe('Java | Kotlin, Redis')
  })

  it('have the words of the line, or the user’s own where it has none', () => {
    expect(nameSkills('자바, redis, zorkle', QUOTE, options)).toEqual([
      { id: 'java', name: 'Java', mention: 'Java', group: 0 },
      { id: 'redis', name: 'Redis', mention: 'redis', group: 1 },
      { id: null, name: 'Zorkle', mention: 'Zorkle', group: 2 },
    ])
  })

  it('are known, or stand in the line', () => {
    expect(() => nameSkills('Blimpo', QUOTE, options)).toThrow('skill-unknown')
  })
})

describe('corrections', () => {
  it('give a line other skills and keep its id', () => {
    const skills = nameSkills('kotlin', AD, options)
    const [line] = editLines(posting(), { skills: [{ line: 'r1', skills }] }).qualifications
    expect(line).toMatchObject({ id: 'r1', target: 3, skills: [{ id: 'kotlin' }] })
    expect(line?.because).toEqual([{ reason: 'user' }])
  })

  it('count by the last word on a line', () => {
    const targets = [2, 4].map((target) => ({ line: 'r1', target: target as Level }))
    const skills = ['redis', 'kotlin'].map((name) => ({
      line: 'r1',
      skills: nameSkills(name, AD, options),
    }))
    const [line] = editLines(posting(), { targets, skills }).qualifications
    expect(line).toMatchObject({ target: 4, skills: [{ id: 'kotlin' }] })
  })

  it('outlive an update, and a skill that is listed later joins them', () => {
    const skills = nameSkills('redis | zorkle', AD, options)
    const edited = editLines(posting(), { skills: [{ line: 'r1', skills }] })
    const updated = updateLines(edited, read(AD)).posting
    expect(updated.qualifications[0]).toEqual(edited.qualifications[0])
    const found = [{ id: 'zorkle', name: 'Zorkle', mention: 'Zorkle', group: 0 }]
    const { postings } = relistSkill('zorkle', [updated], ({ id }) => (id === 'r1' ? found : []))
    expect(postings[0]?.qualifications[0]?.skills.map(({ id, group }) => [id, group])).toEqual([
      ['redis', 0],
      ['zorkle', 0],
    ])
  })
})

describe('lines that the user dropped', () => {
  const dropped = editLines(posting(), { drop: ['r2'] })

  it('stay dropped when the text is read again, also in other spaces', () => {
    expect(dropped.dropped).toEqual(['열정적인 분'])
    const again = updateLines(dropped, read(AD.replace('열정적인 분', '열정적인  분')))
    expect(quotes(again.posting)).toEqual(['Java 또는 Zorkle 개발 경험', 'Redis 경험'])
    expect(again.dropped).toBe(1)
    expect(updateLines(again.posting, read(AD)).dropped).toBe(1)
  })

  it('come back where the user adds them, and are forgotten as dropped', () => {
    const [line] = read('자격요건\n- 열정적인 분').qualifications
    const back = editLines(dropped, { add: line ? [line] : [] })
    expect(back.dropped).toBeUndefined()
    expect(updateLines(back, read(AD))).toMatchObject({ dropped: 0 })
  })
})
