import { describe, expect, it } from 'vitest'
import { makeBudget } from '../../../src/core/planning/budget.ts'

describe('makeBudget', () => {
  it('makes 20 usable and 16 new hours of 28 raw ones', () => {
    expect(makeBudget(28 * 60, 1.4)).toEqual({
      rawMinutes: 1680,
      slackMinutes: 480,
      fixedMinutes: 60,
      reviewMinutes: 180,
      newMinutes: 960,
      ratio: 1.4,
    })
  })

  it.each([
    ['plans three quarters at most', 1000, 0.8, 750],
    ['plans half for who takes twice as long', 1000, 2, 500],
    ['nothing of nothing', 0, 1.4, 0],
  ])('%s', (_, raw, ratio, usable) => {
    expect(raw - makeBudget(raw, ratio).slackMinutes).toBe(usable)
  })

  it('leaves nothing for learning where opening and closing take all', () => {
    expect(makeBudget(80, 1.4)).toMatchObject({ fixedMinutes: 57, reviewMinutes: 0, newMinutes: 0 })
    expect(makeBudget(90, 1.4)).toMatchObject({ fixedMinutes: 60, reviewMinutes: 4, newMinutes: 0 })
  })

  it('adds up in whole minutes whatever goes in', () => {
    for (let raw = 0; raw < 3000; raw += 7) {
      for (const ratio of [0.5, 1, 1.37, 1.4, 2.9]) {
        const budget = makeBudget(raw, ratio)
        const parts = [
          budget.slackMinutes,
          budget.fixedMinutes,
          budget.reviewMinutes,
          budget.newMinutes,
        ]
        expect(parts.every((minutes) => Number.isInteger(minutes) && minutes >= 0)).toBe(true)
        expect(parts.reduce((a, b) => a + b)).toBe(raw)
      }
    }
  })
})
