import { describe, expect, it } from 'vitest'
import { quotesFor, readResume } from '../../src/core/resume.ts'
import { compileMentions } from '../../src/core/skill/mentions.ts'
import { catalogueOf, skill } from './gap/build.ts'

const catalogue = catalogueOf(
  skill('hibernate', { name: { en: 'Hibernate', ko: '하이버네이트' }, implies: ['jpa'] }),
  skill('jpa', { name: { en: 'JPA', ko: 'JPA' } }),
  skill('kafka', { name: { en: 'Kafka', ko: '카프카' } }),
)
const read = (text: string) => readResume(text, compileMentions(catalogue))

describe('a résumé', () => {
  it('is quoted by its lines, without headings, bullets and emphasis', () => {
    const text =
      '# Kafka at Acme\n- **Kafka** for orders\n• 카프카 운영, Hibernate 도입\nplays the piano'
    expect([...read(text)]).toEqual([
      ['kafka', ['Kafka for orders', '카프카 운영, Hibernate 도입']],
      ['hibernate', ['카프카 운영, Hibernate 도입']],
    ])
  })

  it('is quoted by sentences where a line is long, and each line once', () => {
    const told =
      'I built the order system of a market with many shops and its payment service over three years.'
    const text = `${told} Then Kafka came in between. ${told} It ran.\n- Kafka\n- Kafka`
    expect(read(text).get('kafka')).toEqual(['Then Kafka came in between.', 'Kafka'])
  })

  it('says something of what its skills imply, after what it says of them', () => {
    const resume = read('Hibernate for the orders\nJPA for the shop')
    expect(quotesFor('jpa', resume, catalogue)).toEqual([
      'JPA for the shop',
      'Hibernate for the orders',
    ])
    expect(quotesFor('hibernate', resume, catalogue)).toEqual(['Hibernate for the orders'])
    expect(quotesFor('kafka', resume, catalogue)).toEqual([])
  })
})
