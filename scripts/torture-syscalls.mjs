// One writing command, killed at every system call that touches a file from its first look at the home on, and each call that
// may fail made to fail: the home is then the old one or the new one, what was acknowledged is there, and the next command
// tidies up. By strace; skipped where it is missing or may not watch.
//   node scripts/torture-syscalls.mjs [--only log|first|posting|undo|no-links]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

if (spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0) await main()
else console.log('system calls: skipped, strace is not there or may not watch here')

async function main() {
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.torture-', import.meta.url)))
  try {
    const bundle = await rolldown({
      input: fileURLToPath(new URL('torture-syscalls.ts', import.meta.url)),
      platform: 'node',
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
}
