// What a megabyte of hostile text costs to be read, by its shape; at most 300 ms.
import { runBundled } from './bundled.mjs'

await runBundled('hostile.ts')
