import { spawnSync } from 'node:child_process'
import { GilError } from '../core/error.ts'

/** A program that prints the clipboard. */
interface Printer {
  readonly program: string
  readonly arguments: readonly string[]
}

/** A screenshot of a whole page may have so much. */
const MAX_BYTES = 32 * 1024 * 1024

/** The printers of a system in the order in which they are asked: pictures first, since a picture has no text. */
export function clipboardPrinters(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly Printer[] {
  if (platform === 'darwin') {
    return [
      { program: 'pngpaste', arguments: ['-'] },
      { program: 'pbpaste', arguments: [] },
    ]
  }
  const wayland = ['image/png', 'text/plain;charset=utf-8', 'text/plain'].map((type) => ({
    program: 'wl-paste',
    arguments: ['--no-newline', '--type', type],
  }))
  const x11 = ['image/png', 'UTF8_STRING'].map((type) => ({
    program: 'xclip',
    arguments: ['-selection', 'clipboard', '-out', '-target', type],
  }))
  return env.WAYLAND_DISPLAY ? [...wayland, ...x11] : [...x11, ...wayland]
}

/** What the clipboard holds, a picture or a text. Throws `clipboard-missing` where no printer is installed, `clipboard-empty`. */
export function readClipboard(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Uint8Array {
  const printers = clipboardPrinters(platform, env)
  let installed = false
  for (const printer of printers) {
    const { error, status, stdout } = spawnSync(printer.program, printer.arguments, {
      env: { ...env },
      maxBuffer: MAX_BYTES,
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    installed ||= (error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT'
    if (!error && status === 0 && stdout.length > 0) return stdout
  }
  if (installed) throw new GilError('clipboard-empty', {})
  const programs = [...new Set(printers.map(({ program }) => program))]
  throw new GilError('clipboard-missing', { programs })
}
