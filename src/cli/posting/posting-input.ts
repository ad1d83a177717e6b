import { GilError } from '../../core/error.ts'
import { openSource } from '../../sources/open.ts'
import type { Opened } from '../../sources/opened.ts'
import { extensionOf } from '../../sources/sniff.ts'
import type { Context } from '../context.ts'
import { orKeepDraft } from './draft.ts'
import { readSource, type Source } from './input.ts'
import { pictureReader } from './picture.ts'

/** A posting, or a board's list of them, from outside, and its bytes as they came. */
export interface PostingInput extends Source {
  /** At least one. */
  readonly opened: readonly Opened[]
  /** What the bytes are, as a file's name ends: "html". */
  readonly extension: string
}

export interface InputOptions {
  readonly clipboard?: boolean
  /** Addresses of private networks may be fetched from. */
  readonly allowPrivate?: boolean
  /** Whether the user is offered to correct what was read in a picture. */
  readonly correct?: boolean
}

/**
 * Opens a posting in whatever form it comes: a file, an address, the clipboard, stdin, or what the user writes in the
 * editor. Throws what `openSource`, `openUrl`, `readClipboard` and `readSource` throw.
 */
export async function readPostingInput(
  context: Context,
  file: string | undefined,
  options: InputOptions = {},
): Promise<PostingInput> {
  if (options.clipboard && file !== undefined)
    throw new GilError('flags-exclusive', { a: 'FILE', b: '--clipboard' })
  if (file !== undefined && /^https?:\/\//i.test(file)) return fetchInput(context, file, options)
  const source = options.clipboard ? await readCopied(context) : await readSource(context, file)
  const { bytes, from } = source
  const readPicture = pictureReader(context, from, options)
  const opened = await orKeepDraft(source, () => openSource(bytes, { from, readPicture }))
  return inputOf(opened, source)
}

async function fetchInput(
  context: Context,
  from: string,
  options: InputOptions,
): Promise<PostingInput> {
  const { openUrl } = await import('../../sources/url.ts')
  const readPicture = pictureReader(context, from, options)
  const { opened, bytes } = await openUrl(from, {
    readPicture,
    ...(options.allowPrivate && { isAllowed: () => true }),
  })
  return inputOf(opened, { bytes, from })
}

async function readCopied({ system, messages }: Context): Promise<Source> {
  const { readClipboard } = await import('../../sources/clipboard.ts')
  return {
    bytes: readClipboard(system.platform, system.env),
    from: messages.posting.clipboard,
  }
}

function inputOf(opened: readonly Opened[], source: Source): PostingInput {
  return {
    ...source,
    opened,
    extension: extensionOf(source.bytes, opened[0]?.format ?? 'text'),
  }
}
