import { GilError } from '../../core/error.ts'
import { paragraph } from '../../report/page.ts'
import type { Context } from '../context.ts'

/**
 * The one of several roles that the user means: by a part of its title, by asking, or the first with a word about the
 * others. Throws `choice-unknown`.
 */
export async function chooseRole<T extends { readonly title: string }>(
  { interactive, ask, note, messages }: Context,
  roles: readonly [T, ...T[]],
  wanted: string | undefined,
): Promise<T> {
  const { posting: m } = messages
  const titles = roles.map(({ title }) => title)
  if (wanted !== undefined) {
    const part = wanted.normalize('NFC').toLowerCase()
    const named =
      roles.find(({ title }) => title.toLowerCase() === part) ??
      roles.find(({ title }) => title.toLowerCase().includes(part))
    if (named) return named
    throw new GilError('choice-unknown', { flag: '--role', text: wanted, choices: titles })
  }
  if (interactive) {
    return ask.choose({
      flag: '--role',
      message: m.roles(roles.length),
      choices: roles.map((value) => ({ name: value.title, value })),
    })
  }
  note(
    m
      .rolesHint(titles.join(', '))
      .split('\n')
      .map((line) => paragraph(line)),
  )
  return roles[0]
}
