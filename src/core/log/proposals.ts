import type { Day } from '../calendar/day.ts'
import type { Block, Plan } from '../plan/plan.ts'
import type { Catalogue, SkillId } from '../skill/catalogue.ts'
import { stepMinutes } from '../skill/hours.ts'
import { type Evidence, type Inventory, knownSkills } from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import type { LogEntry } from './entry.ts'
import { blocksOf, isStudy } from './pace.ts'

/** A level that the logged hours speak for; the user confirms it or not. */
export interface LevelProposal {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  /** Real minutes logged since the last assessment, and what the step was guessed to take. */
  readonly minutes: number
  readonly needed: number
  readonly entries: readonly string[]
  /** The day of the last entry, and the newest words among them ("" where nothing was written), as proof. */
  readonly evidence: Evidence
}

/**
 * The levels, 3 at most, for which a skill's logged study minutes since its last assessment are enough; by id. The
 * minutes of an entry with several skills are shared equally, one without takes its block's skill, and entries of the
 * assessment's own day are held to be known to it.
 */
export function levelProposals({
  log,
  plans,
  inventory,
  catalogue,
}: {
  readonly log: readonly LogEntry[]
  readonly plans: readonly Plan[]
  readonly inventory: Inventory
  readonly catalogue: Catalogue
}): LevelProposal[] {
  const found: LevelProposal[] = []
  const skills = knownSkills(inventory, catalogue)
  for (const [skill, studied] of studiedBySkill(log, plans)) {
    const known = skills.get(skill)
    const since: Day = known?.assessment.day ?? ''
    const counted = studied.filter(({ entry }) => entry.day > since)
    const minutes = counted.reduce((sum, share) => sum + share.minutes, 0)
    const last = counted.at(-1)?.entry
    const text = counted.findLast(({ entry }) => entry.text !== '')?.entry.text ?? ''
    const from = known?.level ?? 0
    const size = catalogue.skills.get(skill)?.size ?? 'M'
    const { to, needed } = reachedBy(minutes, from, (level) => stepMinutes(size, level))
    if (to === from || !last) continue
    found.push({
      skill,
      from,
      to,
      minutes: Math.round(minutes),
      needed,
      entries: counted.map(({ entry }) => entry.id),
      evidence: { day: last.day, source: 'study', text },
    })
  }
  return found.sort((a, b) => (a.skill < b.skill ? -1 : 1))
}

/** Whether any of these entries studied a skill: no other one makes progress. */
export function studiesSkill(entries: readonly LogEntry[], plans: readonly Plan[]): boolean {
  const blocks = blocksOf(plans)
  return entries.some((entry) => isStudy(entry) && skillsOf(entry, blocks).length > 0)
}

interface Studied {
  readonly entry: LogEntry
  readonly minutes: number
}

/** Each skill's entries in the order of their days. */
export function studiedBySkill(
  log: readonly LogEntry[],
  plans: readonly Plan[],
): Map<SkillId, Studied[]> {
  const blocks = blocksOf(plans)
  const bySkill = new Map<SkillId, Studied[]>()
  const entries = log.filter(isStudy).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  for (const entry of entries) {
    const skills = skillsOf(entry, blocks)
    for (const skill of skills) {
      const share = { entry, minutes: (entry.minutes ?? 0) / skills.length }
      const known = bySkill.get(skill)
      if (known) known.push(share)
      else bySkill.set(skill, [share])
    }
  }
  return bySkill
}

/** The skills that an entry names, else its block's. */
function skillsOf({ skills = [], block }: LogEntry, blocks: ReadonlyMap<string, Block>): SkillId[] {
  if (skills.length > 0) return [...new Set(skills)]
  const planned = block === undefined ? undefined : blocks.get(block)?.skill
  return planned === undefined ? [] : [planned]
}

function reachedBy(
  minutes: number,
  from: Level,
  minutesTo: (level: Level) => number,
): { readonly to: Level; readonly needed: number } {
  let to = from
  let needed = 0
  while (to < STUDY_CEILING) {
    const next = (to + 1) as Level
    if (minutes < needed + minutesTo(next)) break
    needed += minutesTo(next)
    to = next
  }
  return { to, needed }
}
