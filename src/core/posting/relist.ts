import type { SkillId } from '../skill/catalogue.ts'
import type { Posting, Qualification, SkillAsked } from './posting.ts'
import { isUsers } from './update.ts'

/**
 * Postings in which the lines that turn out to name a skill ask for it: what a skill, or another name for it, means for
 * what was read before. `read` gives a line's skills by the catalogue that has it. All else of a line stays (of a line that the user corrected also its other skills), and so
 * do lines that do not name it; `lines` is how many changed.
 */
export function relistSkill(
  skill: SkillId,
  postings: readonly Posting[],
  read: (line: Qualification) => readonly SkillAsked[],
): { readonly postings: readonly Posting[]; readonly lines: number } {
  const asks = (skills: readonly SkillAsked[]) => skills.some(({ id }) => id === skill)
  let lines = 0
  const relisted = postings.map((posting) => {
    const before = lines
    const qualifications = posting.qualifications.map((line) => {
      if (asks(line.skills)) return line
      const found = read(line)
      if (!asks(found)) return line
      lines++
      return { ...line, skills: isUsers(line) ? withSkill(line.skills, found, skill) : found }
    })
    return lines === before ? posting : { ...posting, qualifications }
  })
  return { postings: relisted, lines }
}

/**
 * Postings in which the lines that ask for something by a name that is taken back are read without it; what the user corrected stays
 * but for the skill, whose name is unlisted again. `isGone` tells what is taken back.
 */
export function unlistSkill(
  isGone: (asked: SkillAsked) => boolean,
  postings: readonly Posting[],
  read: (line: Qualification) => readonly SkillAsked[],
): readonly Posting[] {
  const unlisted = (asked: SkillAsked) =>
    isGone(asked) ? { ...asked, id: null, name: asked.mention } : asked
  const reread = (line: Qualification) => {
    if (!line.skills.some(isGone)) return line
    return { ...line, skills: isUsers(line) ? line.skills.map(unlisted) : read(line) }
  }
  return postings.map((posting) =>
    posting.qualifications.some(({ skills }) => skills.some(isGone))
      ? { ...posting, qualifications: posting.qualifications.map(reread) }
      : posting,
  )
}

/** A corrected line's skills with one more, in the place of its name as long as that was not listed. */
function withSkill(
  skills: readonly SkillAsked[],
  found: readonly SkillAsked[],
  skill: SkillId,
): readonly SkillAsked[] {
  const fresh = found.filter(({ id }) => id === skill)
  const isStale = ({ id, mention }: SkillAsked) =>
    id === null && fresh.some((one) => one.mention === mention)
  const last = Math.max(-1, ...skills.map(({ group }) => group))
  const group = skills.find(isStale)?.group ?? last + 1
  return [...skills.filter((one) => !isStale(one)), ...fresh.map((one) => ({ ...one, group }))]
}
