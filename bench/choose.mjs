// How good and how quick the choice of steps is, against an exact solver:
//   node bench/choose.mjs [instances 1000] [steps 60] [postings 25] [deadlines]
// Fails where one of them is under 99 % of the best (98 % with deadlines), or their mean under 99.9 %.
import { withBundled } from '../scripts/bundled.mjs'

await withBundled(new URL('choose.ts', import.meta.url), () => {})
