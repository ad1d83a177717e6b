// Runs the TypeScript of scripts and benches: Node 20 reads none itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/** Packages that are found where they are installed. */
const EXTERNAL = ['highs', 'unpdf', /^rolldown/]

/** Bundles a file (its URL) into a folder of its own, hands its exports and that folder to `use`, and removes the folder. */
export async function withBundled(file, use) {
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.bundled-', import.meta.url)))
  try {
    const bundle = await rolldown({
      input: fileURLToPath(file),
      platform: 'node',
      external: EXTERNAL,
      logLevel: 'silent',
    })
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'entry.mjs' })
    await use(await import(pathToFileURL(join(folder, 'entry.mjs')).href), folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a file's `torture(root, folder)`; the exit code is 1 where that finds anything. */
export async function runTorture(file) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  await withBundled(file, async ({ torture }, folder) => {
    if (!(await torture(root, folder))) process.exitCode = 1
  })
}
