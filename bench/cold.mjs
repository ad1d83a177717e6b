// What planning costs a process that has just begun, in milliseconds of processor time: choosing from 60 and 200 steps, the
// pitstops and the leave of a year, looking a holiday up.
//   node bench/cold.mjs [processes 40]
// Fails where the median is over what is wanted.
import { withBundled } from '../scripts/bundled.mjs'

await withBundled(new URL('cold.ts', import.meta.url), () => {})
