// How cost grows: reading from 1 to 10,000 postings, choosing from 10 to 400 steps, placing from 1 to 90 days.
import { withBundled } from '../scripts/bundled.mjs'

await withBundled(new URL('growth.ts', import.meta.url), () => {})
