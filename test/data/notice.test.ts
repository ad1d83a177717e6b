import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly license?: string
}

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

/** What the built program may contain: everything locked that is neither this package nor for development. */
const shipped = Object.entries(lock.packages)
  .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
  .map(([path, { license }]) => [path.replace(/^.*node_modules\//, ''), license ?? ''] as const)

it('NOTICE names every package that the built program contains, under its licence', () => {
  const sections = read('NOTICE').split(/\n(?=[A-Z][\w.-]* ?\([^\n]*:\n|MPL[^\n]*\n)/)
  const named = (name: string, license: string) =>
    sections.some(
      (section) =>
        section.startsWith(license) && new RegExp(`(?:^|[\\s,])${name}(?=[\\s,])`).test(section),
    )
  expect(shipped.filter(([name, license]) => !named(name, license))).toEqual([])
})
