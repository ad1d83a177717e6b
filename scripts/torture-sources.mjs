// Mutated postings of every format, 100,000 a format: each is opened or refused with a word, none breaks gil or holds it up.
//   node scripts/torture-sources.mjs [--share 0.01] [--seed 1] [--format pdf]
// The whole takes a quarter of an hour, most of it for PDFs.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.torture-', import.meta.url)))
try {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('torture-sources.ts', import.meta.url)),
    platform: 'node',
    external: ['unpdf'],
    logLevel: 'silent',
  })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'torture.mjs' })
  const { torture } = await import(pathToFileURL(join(folder, 'torture.mjs')).href)
  const samples = fileURLToPath(new URL('../test/sources/samples', import.meta.url))
  if (!(await torture(samples))) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
