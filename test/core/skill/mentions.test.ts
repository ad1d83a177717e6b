import { describe, expect, it } from 'vitest'
import type { Skill } from '../../../src/core/skill/catalogue.ts'
import { makeCatalogue } from '../../../src/core/skill/catalogue.ts'
import { compileMentions, findMentions } from '../../../src/core/skill/mentions.ts'
import { finder } from '../posting/reading.ts'

const found = (line: string) => findMentions(line, finder).map(({ skill }) => skill)

function skill(id: string, aliases: Skill['aliases'], name = id): Skill {
  return {
    id,
    name: { en: name, ko: name },
    aliases,
    implies: [],
    needs: [],
    trains: [],
    size: 'M',
    theory: 0,
    category: 'tests',
  }
}

describe('findMentions', () => {
  it.each([
    [
      'spelling',
      'SpringBoot, spring-boot, Spring  Boot',
      ['spring-boot', 'spring-boot', 'spring-boot'],
    ],
    [
      'full width and no-break spaces',
      'Ｋａｆｋａ와 Spring\u00a0Boot, Spring\u202fBoot',
      ['kafka', 'spring-boot', 'spring-boot'],
    ],
    ['composed and decomposed Hangul', '쿠버네티스를 운영'.normalize('NFD'), ['kubernetes']],
    [
      'Latin names end where Hangul begins',
      'Kotlin으로, Kafka를, MySQL과 Redis의',
      ['kotlin', 'kafka', 'mysql', 'redis'],
    ],
    [
      'Hangul names with particles',
      '쿠버네티스를 도커와 테스트 코드의',
      ['kubernetes', 'docker', 'test-code'],
    ],
    [
      'signs that belong to names',
      'C++, C#, Node.JS, CI/CD, TCP/IP',
      ['cpp', 'csharp', 'nodejs', 'ci-cd', 'tcp-ip'],
    ],
    ['two skills in one word', 'C/C++ 개발 경험', ['c', 'cpp']],
    ['versions', 'Python3, Java 17, Python 3.8 and Java8', ['python', 'java', 'python', 'java']],
    ['the longest name', 'Spring Boot and Spring', ['spring-boot', 'spring']],
    ['everyday names in lists', 'Go, Rust', ['go', 'rust']],
    ['everyday names with a word for what they are', 'R 언어 사용, Go language', ['r', 'go']],
    ['Go with a particle', 'Go로 서버를 개발', ['go']],
    ['Go under a particle', 'Go에 능숙하신 분', ['go']],
    ['Go in small letters with its kind', 'go 언어', ['go']],
    ['Go that is written', 'You write Go every day', ['go']],
    ['what is built in Go', '3+ years building things in Go', ['go']],
    ['Go at the beginning', 'Go would be great', ['go']],
    ['C with a particle', 'C로 펌웨어를', ['c', 'firmware']],
    ['plurals', 'REST APIs', ['rest-api']],
  ])('knows %s', (_, line, ids) => {
    expect(found(line)).toEqual(ids)
  })

  it.each([
    ['go to market strategy', 'go'],
    ['Go to market, Java', 'go'],
    ['R&D 경험', 'r'],
    ['C-level communication, Python', 'c'],
    ['encryption at rest', 'rest'],
    ['Spring 2024 internship', 'spring'],
    ['react quickly to changes', 'react'],
    ['We spark joy', 'spark'],
    ['you will excel in this role', 'excel'],
    ['Working in teams', 'teams'],
    ['a swift response', 'swift'],
    ['자바스크립트 개발', 'java'],
    ['MongoDB 운영', 'go'],
    ['PhD, or MS in a related field', 'orm'],
    ['net revenue growth', 'dotnet'],
    ['JavaScript', 'java'],
  ])('does not take "%s" for %s', (line, id) => {
    expect(found(line)).not.toContain(id)
  })

  it('says where a name stands, in the line as it is written', () => {
    const line = '도커(Docker)와 ＡＷＳ 운영'
    const mentions = findMentions(line, finder)
    expect(mentions.map(({ start, end, text }) => [line.slice(start, end), text])).toEqual([
      ['도커', '도커'],
      ['Docker', 'Docker'],
      ['ＡＷＳ', 'ＡＷＳ'],
    ])
  })

  it.each([
    ['exactCase', { text: 'Ping', exactCase: true }, 'use Ping', 'use ping'],
    ['notBefore', { text: 'Ping', notBefore: ['pong'] }, 'ping test', 'ping pong'],
    ['notAfter', { text: 'Ping', notAfter: ['the'] }, 'a ping', 'the ping'],
    ['beside', { text: 'Ping', beside: true }, 'Ping, Alpha', 'Ping me at Alpha'],
    ['with', { text: 'Ping', with: ['network'] }, 'ping the network', 'ping the team'],
    ['without', { text: 'Ping', without: ['golf'] }, 'ping it', 'ping golf clubs'],
  ])('keeps the rule %s', (_, rule, yes, no) => {
    const own = compileMentions(
      makeCatalogue([skill('ping', [rule], 'Ping network tool'), skill('alpha', [])]),
    )
    const ids = (line: string) => findMentions(line, own).map((mention) => mention.skill)
    expect(ids(yes)).toContain('ping')
    expect(ids(no)).not.toContain('ping')
  })

  it('lets a rule govern a name of the same text', () => {
    const own = compileMentions(
      makeCatalogue([skill('dart', [{ text: 'Dart', exactCase: true }], 'Dart')]),
    )
    expect(findMentions('dart', own)).toEqual([])
  })

  it('is linear: a line of a million characters is no trap', () => {
    const began = performance.now()
    findMentions('Go, Rust '.repeat(120_000), finder)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
