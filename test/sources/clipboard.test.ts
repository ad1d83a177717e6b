import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readClipboard } from '../../src/sources/clipboard.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gil-clip-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A program of this name, as a shell script. */
function install(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
}

function read(platform: string, env: Record<string, string> = {}): string {
  const path = [folder, '/usr/bin', '/bin'].join(delimiter)
  return Buffer.from(readClipboard(platform, { PATH: path, ...env })).toString()
}

const NO_PICTURE = 'case "$*" in *image/png*) exit 1;; esac'

describe.skipIf(process.platform === 'win32')('the clipboard', () => {
  it.each([
    ['xclip', 'linux', {}],
    ['wl-paste', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
    ['wl-paste', 'linux', {}],
    ['pbpaste', 'darwin', {}],
  ])('is read by %s on %s', (program, platform, env) => {
    install(program, `${NO_PICTURE}; printf 'Requirements'`)
    expect(read(platform, env)).toBe('Requirements')
  })

  it('holds a picture rather than its name', () => {
    install('xclip', 'case "$*" in *image/png*) printf "the picture";; *) printf "a.png";; esac')
    expect(read('linux')).toBe('the picture')
  })

  it('may be empty', () => {
    install('xclip', 'exit 1')
    expect(() => read('linux')).toThrow(expect.objectContaining({ code: 'clipboard-empty' }))
  })

  it('takes a program, which is named where it is missing', () => {
    const env = { PATH: folder }
    expect(() => readClipboard('linux', env)).toThrow(
      expect.objectContaining({
        code: 'clipboard-missing',
        params: { programs: ['xclip', 'wl-paste'] },
      }),
    )
  })
})
