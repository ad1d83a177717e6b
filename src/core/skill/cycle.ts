import { GilError } from '../error.ts'

/** What can close a circle: the skills that one needs, and those that it implies. */
interface Linked {
  readonly id: string
  readonly needs: readonly string[]
  readonly implies: readonly string[]
}

type Table = Pick<ReadonlyMap<string, Linked>, 'get'>

/** Throws `prerequisite-cycle` where `findCycle` finds one. */
export function refuseCycles(skills: Table, starts: readonly Linked[]): void {
  const cycle = findCycle(skills, starts)
  if (cycle) throw new GilError('prerequisite-cycle', { skills: cycle })
}

/**
 * The skills, in their order, over which one of `starts` needs or implies itself; null where none does.
 * Shipped skills are held free of circles by their own tests, so only what the user added is followed.
 */
export function findCycle(skills: Table, starts: readonly Linked[]): string[] | null {
  for (const relation of ['needs', 'implies'] as const) {
    const cleared = new Set<string>()
    for (const start of starts) {
      const cycle = findFrom(start.id, (id) => skills.get(id)?.[relation] ?? [], cleared)
      if (cycle) return cycle
    }
  }
  return null
}

/** The first circle met on the way from `start`; ids without one are added to `cleared`. Keeps its own stack: chains may be long. */
function findFrom(
  start: string,
  next: (id: string) => readonly string[],
  cleared: Set<string>,
): string[] | null {
  const path: { readonly id: string; readonly rest: string[] }[] = []
  const open = new Set<string>()
  const enter = (id: string) => {
    path.push({ id, rest: [...next(id)].reverse() })
    open.add(id)
  }
  if (!cleared.has(start)) enter(start)
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const id = here.rest.pop()
    if (id === undefined) {
      cleared.add(here.id)
      open.delete(here.id)
      path.pop()
    } else if (open.has(id)) {
      const ids = path.map((visit) => visit.id)
      return ids.slice(ids.indexOf(id))
    } else if (!cleared.has(id)) enter(id)
  }
  return null
}
