import { GilError } from '../../core/error.ts'

/** Hears what flags say of one thing; the same twice is no harm. Throws `flags-exclusive` where two say different things. */
export function onlyOne(): (thing: string, flag: string) => void {
  const said = new Map<string, string>()
  return (thing, flag) => {
    const before = said.get(thing) ?? flag
    if (before !== flag) throw new GilError('flags-exclusive', { a: before, b: flag })
    said.set(thing, flag)
  }
}
