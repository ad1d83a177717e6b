import { describe, expect, it } from 'vitest'
import { letterDistance } from '../../../src/core/skill/distance.ts'
import { resolveSkill } from '../../../src/core/skill/resolve.ts'
import { catalogueOf, skill } from '../gap/build.ts'

const catalogue = catalogueOf(
  skill('kubernetes', { name: { en: 'Kubernetes', ko: '쿠버네티스' }, aliases: ['k8s'] }),
  skill('spring-boot', { name: { en: 'Spring Boot', ko: '스프링 부트' } }),
  skill('spring', { name: { en: 'Spring', ko: '스프링' } }),
  skill('nodejs', {
    name: { en: 'Node.js', ko: 'Node.js' },
    aliases: [{ text: 'Node', exactCase: true }],
  }),
  skill('cpp', { name: { en: 'C++', ko: 'C++' } }),
  skill('csharp', { name: { en: 'C#', ko: 'C#' } }),
  skill('dotnet', { name: { en: '.NET', ko: '닷넷' } }),
  skill('test-code', { name: { en: 'Test code', ko: '테스트 코드' } }),
  skill('load-test', { name: { en: 'Load testing', ko: '부하 테스트' } }),
  skill('message-queue', { name: { en: 'Message queue', ko: '메시지 큐' }, aliases: ['MQ'] }),
  skill('rabbitmq', { name: { en: 'RabbitMQ', ko: 'RabbitMQ' }, aliases: ['MQ'] }),
)

describe('resolveSkill', () => {
  it.each([
    ['spring-boot', 'spring-boot'],
    ['SpringBoot', 'spring-boot'],
    ['spring_boot', 'spring-boot'],
    ['스프링부트', 'spring-boot'],
    ['spring', 'spring'],
    ['K8S', 'kubernetes'],
    ['쿠버네티스'.normalize('NFD'), 'kubernetes'],
    ['ｋｕｂｅｒｎｅｔｅｓ', 'kubernetes'],
    ['node js', 'nodejs'],
    ['node', 'nodejs'],
    ['c++', 'cpp'],
    ['C#', 'csharp'],
    ['.Net', 'dotnet'],
    ['net', 'dotnet'],
    ['kuber', 'kubernetes'],
    ['쿠버', 'kubernetes'],
    ['boot', 'spring-boot'],
    ['부하', 'load-test'],
  ])('%s is %s', (text, id) => {
    expect(resolveSkill(text, catalogue).id).toBe(id)
  })

  it.each([
    ['MQ', ['message-queue', 'rabbitmq']],
    ['sp', ['spring', 'spring-boot']],
    ['스트', ['load-test', 'test-code']],
  ])('%s could be several', (text, candidates) => {
    expect(() => resolveSkill(text, catalogue)).toThrow(
      expect.objectContaining({
        code: 'skill-ambiguous',
        params: { text, candidates: expect.arrayContaining(candidates) },
      }),
    )
  })

  it.each([
    ['kubernets', 'kubernetes'],
    ['netes', 'kubernetes'],
    ['쿠버네틱스', 'kubernetes'],
    ['sprnig boot', 'spring-boot'],
    ['스프림', 'spring'],
    ['Spring Boot 실무', 'spring-boot'],
  ])('%s is unknown, and %s comes closest', (text, closest) => {
    expect(() => resolveSkill(text, catalogue)).toThrow(
      expect.objectContaining({
        code: 'skill-unknown',
        params: { text, candidates: expect.arrayContaining([closest]) },
      }),
    )
  })

  it.each(['', '   ', 'x'.repeat(5000), '양자역학 개론', 'quantum k8s physics'])(
    'offers nothing where nothing is near: %#',
    (text) => {
      expect(() => resolveSkill(text, catalogue)).toThrow(
        expect.objectContaining({ code: 'skill-unknown', params: { text, candidates: [] } }),
      )
    },
  )
})

describe('letterDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['각', '간', 1],
    ['가', '각', 1],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(letterDistance(a, b, 9)).toBe(distance)
    expect(letterDistance(b, a, 9)).toBe(distance)
  })

  it('stops at the limit', () => {
    expect(letterDistance('abcdef', 'uvwxyz', 2)).toBe(3)
    expect(letterDistance('a', 'abcdef', 2)).toBe(3)
  })
})
