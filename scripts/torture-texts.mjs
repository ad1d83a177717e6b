// Long texts made of what gil's own patterns look for, repeated up to a megabyte: one of twice the length may take about twice
// as long to be read, and not more, and a megabyte 300 ms.
//   npm run torture-texts -- [--share 0.02] [--seed 1]
// The whole, 1,000 texts, takes two minutes on one core.
import { runTorture } from './bundled.mjs'

await runTorture(new URL('torture-texts.ts', import.meta.url))
