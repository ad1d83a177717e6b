import type { LogEntry } from '../core/log/entry.ts'
import { frontMatter } from './front-matter.ts'
import { writeMarkdown } from './markdown.ts'
import { journalPage } from './pages/day.ts'
import { saySkill, type View } from './view.ts'

/** The log, sorted by day, as a page for a blog or a note book: Markdown under its front matter. */
export function writeJournal(log: readonly LogEntry[], view: View): string {
  const from = log[0]?.day ?? view.today
  const date = log.at(-1)?.day ?? view.today
  const skills = new Set(log.flatMap((entry) => entry.skills ?? []))
  const fields = {
    title: view.messages.log.journal(from, date),
    date,
    lang: view.lang,
    tags: [...skills].map((skill) => saySkill(skill, view)),
  }
  return `${frontMatter(fields)}\n${writeMarkdown(journalPage(log, view))}`
}
