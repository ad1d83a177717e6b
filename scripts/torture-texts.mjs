// Long texts made of what gil's own patterns look for, repeated up to a megabyte: one of twice the length may take about twice
// as long to be read, and not more, and a megabyte 300 ms.
//   npm run torture-texts -- [--share 0.02] [--seed 1]
// The whole, 1,000 texts, takes two minutes on one core.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(root, 'node_modules/.torture-'))
try {
  const bundle = await rolldown({
    input: join(root, 'scripts/torture-texts.ts'),
    platform: 'node',
    external: ['unpdf', /^rolldown/],
    logLevel: 'silent',
  })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'torture.mjs' })
  const { torture } = await import(pathToFileURL(join(folder, 'torture.mjs')).href)
  if (!(await torture(root))) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
