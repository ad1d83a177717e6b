// What is too long for the test suite: many launches at once, many kills, many broken files, and nothing may be lost.
//   npm run torture -- [--share 0.01] [--seed 1] [--runs 3] [--part launches|kills|files]
// The whole takes half an hour on two cores; a share of 0.01 does a hundredth of everything. Fails where anything was lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.torture-', import.meta.url)))
try {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('torture.ts', import.meta.url)),
    platform: 'node',
    external: ['rolldown'],
    logLevel: 'silent',
  })
  const file = join(folder, 'torture.mjs')
  await bundle.write({ file, format: 'esm' })
  const { torture } = await import(pathToFileURL(file).href)
  const root = fileURLToPath(new URL('..', import.meta.url))
  if (!(await torture(root, folder))) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
