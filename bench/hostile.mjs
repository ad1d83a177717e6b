// What a megabyte of hostile text costs to be read, by its shape; at most 300 ms.
import { withBundled } from '../scripts/bundled.mjs'

await withBundled(new URL('hostile.ts', import.meta.url), () => {})
