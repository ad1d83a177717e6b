// One writing command, killed at every system call that touches a file from its first look at the home on, and each call that
// may fail made to fail: the home is then the old one or the new one, what was acknowledged is there, and the next command
// tidies up. By strace; skipped where it is missing or may not watch.
//   node scripts/torture-syscalls.mjs [--only log|first|posting|undo|no-links]
import { spawnSync } from 'node:child_process'
import { runTorture } from './bundled.mjs'

if (spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0)
  await runTorture(new URL('torture-syscalls.ts', import.meta.url))
else console.log('system calls: skipped, strace is not there or may not watch here')
