import { expect, it } from 'vitest'
import { MODEL } from '../../../../src/core/constants.ts'
import { type Movable, movableOf } from '../../../../src/core/planning/replan/board.ts'
import {
  endOf,
  inOrder,
  placeRule,
  startOf,
} from '../../../../src/core/planning/timetable/placement.ts'
import { problemOf } from '../../../../src/core/planning/timetable/problem.ts'
import { scoreOf } from '../../../../src/core/planning/timetable/score.ts'
import { timetable } from '../../../../src/core/planning/timetable/timetable.ts'
import { randomNumbers } from '../../../../src/core/random.ts'
import { randomCase } from './timetable-case.ts'

const hasBreaks = (sittings: readonly Movable[]): boolean =>
  inOrder(sittings).every((one, i, all) => {
    const next = all[i + 1]
    return next?.day !== one.day || endOf(one) + MODEL.breakMinutes <= startOf(next)
  })

it('lets every block stand exactly where the whole breaks no rule, in 100 random cases and after moves of one block', () => {
  const answers = { yes: 0, no: 0 }
  for (let seed = 1; seed <= 100; seed++) {
    const options = randomCase(seed)
    const problem = problemOf(options)
    const sittings = timetable(options).map((block) => movableOf(block, problem))
    const random = randomNumbers(seed)
    const below = (most: number): number => Math.floor(random() * most)
    for (let move = 0; move < 12 && sittings.length > 0; move++) {
      const moved = sittings[below(sittings.length)]
      const other = sittings[below(sittings.length)]
      // A place of another block, which leaves it or not, or any place at all.
      const place =
        move % 3 < 2 ? other : { day: below(problem.days.length), start: 5 * below(288) }
      const tried = sittings.flatMap((one): Movable[] => {
        if (move === 0) return [one]
        if (one === moved) return [{ ...one, day: place?.day ?? 0, start: place?.start ?? 0 }]
        return one === other && move % 3 === 1 ? [] : [one]
      })
      const may = tried.every((one) => {
        const others = tried.filter((each) => each !== one)
        return placeRule(one, others, problem)(one)
      })
      const isWhole = scoreOf(inOrder(tried), problem).hard === 0 && hasBreaks(tried)
      expect(may, `case ${seed}, move ${move}`).toBe(isWhole)
      answers[may ? 'yes' : 'no'] += 1
    }
  }
  expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(150)
})
