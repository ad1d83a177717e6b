// What a commit costs beside a plain write of the same bytes, at 10 KB and at 1 MB.
import { withBundled } from '../scripts/bundled.mjs'

await withBundled(new URL('commit.ts', import.meta.url), () => {})
