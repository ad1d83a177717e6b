import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const FOLDER = join(import.meta.dirname, 'postings')
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

/** A reading as it is approved: one line a qualification, its skills by group. */
function summary(text: string): unknown {
  const { qualifications, roles, ...facts } = read(text)
  const lines = qualifications.map(({ id, quote, skills, target, minYears, because }) => {
    const groups: string[][] = []
    for (const { id: skill, name, group } of skills) {
      groups[group] = [...(groups[group] ?? []), skill ?? `?${name}`]
    }
    const asked = groups.map((group) => group.join(' | ')).join(', ')
    const years = minYears === undefined ? '' : `, ${minYears} years`
    const why = because?.[0]?.reason === 'wording' ? `, because of "${because[0].words}"` : ''
    return `${id} ${quote} -> [${asked}] level ${target}${years}${why}`
  })
  return {
    ...facts,
    lines,
    roles: roles.map(({ title, text: own }) => ({ title, read: summary(own) })),
  }
}

describe('postings read as approved', () => {
  it.each(names)('%s', async (name) => {
    const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    await expect(`${JSON.stringify(summary(text), null, 2)}\n`).toMatchFileSnapshot(
      join(FOLDER, `${name}.json`),
    )
  })
})
