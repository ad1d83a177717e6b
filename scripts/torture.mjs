// What is too long for the test suite: many launches at once, many kills, many broken files, and nothing may be lost.
//   npm run torture -- [--share 0.01] [--seed 1] [--runs 3] [--part launches|kills|files]
// The whole takes half an hour on two cores; a share of 0.01 does a hundredth of everything. Fails where anything was lost.
import { runTorture } from './bundled.mjs'

await runTorture(new URL('torture.ts', import.meta.url))
