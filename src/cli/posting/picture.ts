import { join } from 'node:path'
import { paragraph } from '../../report/page.ts'
import { editText } from '../ask/editor.ts'
import type { Context } from '../context.ts'
import { findCache } from '../home/home.ts'

/**
 * Reads pictures for `openSource`: progress goes to stderr, and where the user can be asked and `correct` is set the text
 * is offered in the editor before it counts, because reading pictures makes errors.
 */
export function pictureReader(
  context: Context,
  from: string,
  { correct = false }: { readonly correct?: boolean },
): (picture: Uint8Array) => Promise<string> {
  const { system, messages } = context
  const { posting: m } = messages
  return async (picture) => {
    const { readPicture } = await import('../../sources/ocr.ts')
    const text = await readPicture(picture, {
      from,
      cacheFolder: findCache(system),
      draftId: system.uniqueId(),
      lookIn: [join(system.packageFolder, 'package.json'), join(system.cwd, 'package.json')],
      onStart: () => context.note([paragraph(m.readingPicture)]),
      onProgress: (done) => {
        if (!system.stderr.isTTY) return
        system.stderr.write(`\r${Math.round(done * 100)} %${done >= 1 ? '\r     \r' : ''}`)
      },
    })
    if (!correct || !context.interactive || text.trim() === '') return text
    return editText(context, { note: m.ask.correctPicture, text })
  }
}
