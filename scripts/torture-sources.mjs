// Mutated postings of every format, 100,000 a format: each is opened or refused with a word, none breaks gil or holds it up.
//   node scripts/torture-sources.mjs [--share 0.01] [--seed 1] [--format pdf]
// The whole takes a quarter of an hour, most of it for PDFs.
import { runTorture } from './bundled.mjs'

await runTorture(new URL('torture-sources.ts', import.meta.url))
