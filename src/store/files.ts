import fs from 'node:fs'

/** What the store wants to know of a file. */
export interface FileFacts {
  readonly size: number
  /** Milliseconds since 1970, whole where `setTime` set it. */
  readonly mtimeMs: number
  readonly isFile: boolean
  readonly isDirectory: boolean
  /** Who may read, change and enter it: 0o600. */
  readonly mode: number
}

/** What stands under a name, a link unfollowed. */
export type Look = Pick<FileFacts, 'isDirectory' | 'mode'> & { readonly isLink: boolean }

/** What the store wants to know of the machine and its processes. */
export interface Machine {
  /** The number of this process, and whether another one of this machine still runs. */
  readonly pid: number
  isRunning(pid: number): boolean
  /** The machine's name. */
  machine(): string
  /** Whether files say who may read them: Windows has no such modes, and the user's own folder is private there. */
  readonly hasModes: boolean
  /** SHA-256, in hexadecimal digits. */
  hash(bytes: Uint8Array): string
}

/**
 * The few doings of a file system that the store needs, so that a test can make each of them fail or cut its power.
 * All throw node's own errors (`code` ENOENT, EEXIST, ENOSPC...).
 */
export interface Files extends Machine {
  /** Opens to read; a last part that is a symbolic link is refused where `follow` is false. */
  openToRead(path: string, options: { readonly follow: boolean }): number
  /**
   * Makes a new file, of mode 0600 whatever the umask, of another mode where one is given, as the umask has it where that is null.
   * Whatever stands there already, a dangling link too, is EEXIST.
   */
  openNew(path: string, mode?: number | null): number
  /** Whether something stands there, behind a link too. */
  exists(path: string): boolean
  look(path: string): Look
  openDirectory(path: string): number
  close(fd: number): void
  facts(fd: number): FileFacts
  read(fd: number, into: Uint8Array, offset: number): number
  /** Writes what it can from `offset` on and says how much that was. */
  write(fd: number, bytes: Uint8Array, offset: number): number
  setTime(fd: number, mtimeMs: number): void
  sync(fd: number): void
  link(from: string, to: string): void
  rename(from: string, to: string): void
  remove(path: string): void
  /** Makes one folder of mode 0700 whatever the umask. */
  makeDirectory(path: string): void
  list(path: string): string[]
  readLink(path: string): string
  realPath(path: string): string
  /** Gives other processes a moment. */
  pause(ms: number): void
  /** Milliseconds that only ever run on; their zero means nothing. */
  clock(): number
}

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL } = fs.constants
// Absent on Windows: there a link needs rights that a planter lacks, and pipes have their own names.
const O_NOFOLLOW = fs.constants.O_NOFOLLOW ?? 0
const O_NONBLOCK = fs.constants.O_NONBLOCK ?? 0

/** The machine's own files. */
export function nodeFiles(machine: Machine): Files {
  return { ...DISK, ...machine }
}

const DISK: Omit<Files, keyof Machine> = {
  // Without O_NONBLOCK a named pipe in the file's place would hang every command.
  openToRead: (path, { follow }) =>
    fs.openSync(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW)),
  openNew(path, mode = 0o600) {
    const fd = fs.openSync(path, O_WRONLY | O_CREAT | O_EXCL, mode ?? 0o666)
    try {
      if (mode !== null) fs.fchmodSync(fd, mode)
      return fd
    } catch (error) {
      fs.closeSync(fd)
      fs.unlinkSync(path)
      throw error
    }
  },
  exists: (path) => fs.existsSync(path),
  look(path) {
    const stat = fs.lstatSync(path)
    return {
      isDirectory: stat.isDirectory(),
      isLink: stat.isSymbolicLink(),
      mode: stat.mode & 0o7777,
    }
  },
  openDirectory: (path) => fs.openSync(path, O_RDONLY),
  close: (fd) => fs.closeSync(fd),
  facts(fd) {
    const stat = fs.fstatSync(fd)
    return {
      size: stat.size,
      mtimeMs: withoutNoise(stat.mtimeMs),
      isFile: stat.isFile(),
      isDirectory: stat.isDirectory(),
      mode: stat.mode & 0o7777,
    }
  },
  read: (fd, into, offset) => fs.readSync(fd, into, offset, into.length - offset, null),
  write: (fd, bytes, offset) => fs.writeSync(fd, bytes, offset, bytes.length - offset, null),
  setTime: (fd, mtimeMs) => fs.futimesSync(fd, mtimeMs / 1000, mtimeMs / 1000),
  sync: (fd) => fs.fsyncSync(fd),
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.unlinkSync(path),
  makeDirectory(path) {
    fs.mkdirSync(path, { mode: 0o700 })
    fs.chmodSync(path, 0o700)
  },
  list: (path) => fs.readdirSync(path),
  readLink: (path) => fs.readlinkSync(path),
  realPath: (path) => fs.realpathSync.native(path),
  pause(ms) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
  },
  clock: () => performance.now(),
}

/** node takes seconds with a fraction, which leaves a whole millisecond a quarter of a microsecond beside itself. */
function withoutNoise(ms: number): number {
  return Math.abs(ms - Math.round(ms)) < 0.001 ? Math.round(ms) : ms
}

/** The system's name for what went wrong ("ENOENT"), or null for any other error. */
export function errnoOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  return error instanceof Error && typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
    ? code
    : null
}
