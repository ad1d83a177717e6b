/**
 * In how many ways a pattern can be tried from one place of a text, at most; Infinity where a quantifier has no upper end.
 * A pattern with a small number is linear, whatever the text: so many tries for each of its places.
 */
export function costOf(pattern) {
  let at = 0
  return alternatives()

  /** Words side by side are tried one after the other, and one of them goes on: together they count as one. */
  function alternatives() {
    let sum = 0
    let words = 0
    for (;;) {
      const cost = sequence()
      if (cost === 1) words = 1
      else sum += cost
      if (pattern[at] !== '|') return Math.max(1, sum + words)
      at++
    }
  }

  function sequence() {
    let product = 1
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') product *= repeated()
    return product
  }

  function repeated() {
    const one = atom()
    const [least, most] = quantifier()
    if (least === most && one === 1) return 1
    if (most === Infinity) return Infinity
    let sum = 0
    for (let times = least; times <= most; times++) sum += one ** times
    return sum
  }

  function atom() {
    const char = pattern[at]
    if (char === '(') return group()
    if (char === '[') skipClass()
    else if (char === '\\')
      at += /^\\[pPu]\{/.test(pattern.slice(at, at + 3)) ? pattern.indexOf('}', at) - at + 1 : 2
    else at++
    return 1
  }

  function group() {
    at++
    at += /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(at, at + 40))?.[0].length ?? 0
    const cost = alternatives()
    at++
    return cost
  }

  function skipClass() {
    for (at++; pattern[at] !== ']'; at++) if (pattern[at] === '\\') at++
    at++
  }

  function quantifier() {
    const [all, sign, least, comma, most] =
      /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at, at + 20)) ?? []
    if (all === undefined) return [1, 1]
    at += all.length
    if (sign) return sign === '?' ? [0, 1] : [sign === '+' ? 1 : 0, Infinity]
    return [Number(least), comma ? (most ? Number(most) : Infinity) : Number(least)]
  }
}
