// What a commit costs beside a plain write of the same bytes, at 10 KB and at 1 MB.
import { runBundled } from './bundled.mjs'

await runBundled('commit.ts')
