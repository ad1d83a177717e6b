import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GilError } from '../core/error.ts'

/** What reading pictures takes, as npm names it; optional, because it weighs 70 MB. */
export const OCR_PACKAGES = [
  'tesseract.js@7.0.0',
  '@tesseract.js-data/kor@1.0.0',
  '@tesseract.js-data/eng@1.0.0',
] as const
/** The full set ("4.0.0") silently drops English beside Korean. */
const DATA_SET = '4.0.0_best_int'
const LANGUAGES = ['kor', 'eng'] as const

export interface OcrOptions {
  /** How errors name the picture. */
  readonly from: string
  /** A folder of gil's own, in which the language data may be linked together. */
  readonly cacheFolder: string
  /** Where packages are looked for: files in gil's own folder and in the user's. */
  readonly lookIn: readonly string[]
  /** What no other process calls its drafts. */
  readonly draftId: string
  /** Called once the packages are there and the reading begins. */
  readonly onStart?: () => void
  /** 0-1. */
  readonly onProgress?: (done: number) => void
}

/** The text of a picture in Korean and English, read on this machine with nothing downloaded. Throws `ocr-missing` and `picture-unreadable`. */
export async function readPicture(picture: Uint8Array, options: OcrOptions): Promise<string> {
  const require = requireFrom(options.lookIn)
  if (!require) {
    throw new GilError('ocr-missing', { command: `npm install -g ${OCR_PACKAGES.join(' ')}` })
  }
  if (!isWhole(picture)) throw new GilError('picture-unreadable', { from: options.from })
  options.onStart?.()
  const langPath = gatherData(require, options)
  const { createWorker } = require('tesseract.js') as typeof import('tesseract.js')
  let failed: unknown
  try {
    const worker = await createWorker(LANGUAGES.join('+'), 1, {
      langPath,
      cacheMethod: 'none',
      gzip: true,
      logger: ({ status, progress }) => {
        if (status === 'recognizing text') options.onProgress?.(progress)
      },
      errorHandler: (error) => {
        failed = error
      },
    })
    try {
      const { data } = await worker.recognize(Buffer.from(picture))
      return mendNoise(data.text)
    } finally {
      await worker.terminate()
    }
  } catch (error) {
    throw new GilError('picture-unreadable', { from: options.from }, { cause: failed ?? error })
  }
}

/** A picture that was cut short would make the reader write its own words to stderr. */
function isWhole(picture: Uint8Array): boolean {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.length)
  return bytes[0] === 0x89
    ? bytes.includes('IEND')
    : bytes.lastIndexOf('\xff\xd9', undefined, 'latin1') > 0
}

/** `require` of the first place that has every package. */
function requireFrom(places: readonly string[]): NodeJS.Require | null {
  for (const place of places) {
    const require = createRequire(place)
    try {
      require.resolve('tesseract.js')
      for (const language of LANGUAGES) dataFile(require, language)
      return require
    } catch {
      // Not here; the next place may have it.
    }
  }
  return null
}

function dataFile(require: NodeJS.Require, language: string): string {
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
  const file = join(folder, DATA_SET, `${language}.traineddata.gz`)
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  return file
}

/** tesseract.js wants both languages in one folder; the packages have one each. */
function gatherData(require: NodeJS.Require, { cacheFolder, draftId }: OcrOptions): string {
  const folder = join(cacheFolder, `tesseract-${DATA_SET}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const language of LANGUAGES) {
    const target = join(folder, `${language}.traineddata.gz`)
    if (existsSync(target)) continue
    const source = dataFile(require, language)
    try {
      linkSync(source, target)
    } catch {
      const draft = `${target}.${draftId}`
      copyFileSync(source, draft)
      renameSync(draft, target)
    }
  }
  return folder
}

/** What tesseract makes of bullets, at the beginning of lines only: "ㅎ", "®", "©", "¢", "o", "e" before a word. */
export function mendNoise(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.trim().replace(/^(?:[ㅎ®©¢«»°＊]|[oOe0*+](?=\s[가-힣A-Z]))[.,]?\s{1,3}/u, '- '),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
