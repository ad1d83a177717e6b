import { describe, expect, it } from 'vitest'
import { homeWith, mustRun, runJson } from './harness.ts'

/** The day and time that clocks of a zone show. */
function wallOf(moment: number, timeZone: string): { day: string; time: string } {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const [day = '', time = ''] = format.format(moment).split(' ')
  return { day, time }
}

const NO_TODAY = { GIL_TODAY: '' }
const FOUR_HOURS = 4 * 3_600_000
/** The harness's now. */
const NOW = new Date('2021-09-17T12:00:00').getTime()

describe("the profile's time zone", () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'])(
    'says what day and time it is: %s',
    async (timeZone) => {
      const home = await homeWith({ profile: { timeZone } })
      const { today } = await runJson<{ today: string }>(['today'], { home, env: NO_TODAY })
      expect(today).toBe(wallOf(NOW - FOUR_HOURS, timeZone).day)
      const { steps } = await runJson<{ steps: { savedAt: string }[] }>(['history'], { home })
      const { time } = wallOf(Date.parse(steps[0]?.savedAt ?? ''), timeZone)
      expect((await mustRun(['history'], { home })).stdout).toContain(time)
    },
  )

  it('does not keep gil from working where nobody knows it', async () => {
    const home = await homeWith({ profile: { timeZone: 'Mars/Olympus' } })
    expect((await mustRun(['today'], { home, env: NO_TODAY })).stdout).toContain('Welcome.')
  })

  it('gives way to GIL_TODAY', async () => {
    const home = await homeWith({ profile: { timeZone: 'Pacific/Kiritimati' } })
    const { today } = await runJson<{ today: string }>(['today'], { home, today: '2021-10-01' })
    expect(today).toBe('2021-10-01')
  })
})
