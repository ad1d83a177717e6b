// How good and how quick the choice of steps is, against an exact solver:
//   node bench/choose.mjs [instances 1000] [steps 60] [postings 25] [deadlines]
// Fails where one of them is under 99 % of the best (98 % with deadlines), or their mean under 99.9 %.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.choose-', import.meta.url)))
try {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('choose.ts', import.meta.url)),
    platform: 'node',
    external: ['highs'],
    logLevel: 'warn',
  })
  const file = join(folder, 'choose.mjs')
  await bundle.write({ file, format: 'esm' })
  await import(pathToFileURL(file).href)
} finally {
  rmSync(folder, { recursive: true })
}
