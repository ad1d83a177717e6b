// Runs a TypeScript file of this folder: Node 20 reads none itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/** Bundles and imports `name` (beside this file), then removes what was made. */
export async function runBundled(name) {
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.bench-', import.meta.url)))
  try {
    const bundle = await rolldown({
      input: fileURLToPath(new URL(name, import.meta.url)),
      platform: 'node',
      external: ['highs'],
      logLevel: 'warn',
    })
    const file = join(folder, 'bench.mjs')
    await bundle.write({ file, format: 'esm', codeSplitting: false })
    await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
