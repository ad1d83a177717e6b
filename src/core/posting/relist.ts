import type { SkillId } from '../skill/catalogue.ts'
import type { Posting, Qualification, SkillAsked } from './posting.ts'

/**
 * Postings in which the lines that turn out to name a skill ask for it: what a skill, or another name for it, means for
 * what was read before. `read` gives a line's skills by the catalogue that has it. All else of a line stays, and so do
 * lines that do not name it; `lines` is how many changed.
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
      const skills = read(line)
      if (!asks(skills)) return line
      lines++
      return { ...line, skills }
    })
    return lines === before ? posting : { ...posting, qualifications }
  })
  return { postings: relisted, lines }
}
