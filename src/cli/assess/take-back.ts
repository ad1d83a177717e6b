import { findOwnAlias, removeOwnAlias, removeOwnSkill } from '../../core/change/own.ts'
import { changesBetween } from '../../core/changes.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { SkillAsked } from '../../core/posting/posting.ts'
import { unlistSkill } from '../../core/posting/relist.ts'
import type { OwnAlias, SkillId } from '../../core/skill/catalogue.ts'
import { foldName } from '../../core/skill/fold.ts'
import { makeInventory } from '../../core/skill/inventory.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { paragraph, strong } from '../../report/page.ts'
import { changesList } from '../../report/pages/history.ts'
import { sayDay } from '../../report/view.ts'
import { nameOfSubject } from '../ask/answer.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { makeReader } from '../posting/reader.ts'
import { findSubject, lineNeeded } from './subject.ts'

/** A skill of the user's own, or a further name that the user gave one. */
type Own = { readonly skill: SkillId; readonly name: string } | { readonly alias: OwnAlias }

/** Removes a skill of the user's own or a further name, after showing what changes with it. Throws `skill-shipped` and `skill-in-use`. */
export async function removeName(context: Context, text: string, yes: boolean): Promise<void> {
  const { messages, ask } = context
  const { skill: m } = messages
  const document = await readDocument(context)
  const own = findOwn(context, document, text)
  const name = 'alias' in own ? `"${own.alias.text}"` : own.name
  const changes = changesBetween(document, without(context, document, own))
  context.print([
    paragraph([strong(m.removing(name))]),
    ...changesList(changes, viewOf(context, document)),
  ])
  if (!yes && !(await ask.confirm({ flag: '--yes', message: m.ask.remove, default: false }))) {
    return context.note([paragraph(messages.unchanged)])
  }
  await changeDocument(context, (newest) => without(context, newest, own))
  context.print([paragraph(m.removed(name))])
}

function findOwn(context: Context, document: Document, text: string): Own {
  const wanted = foldName(text)
  const { skills } = document.own
  const named = skills.find(({ id, name }) =>
    [id, name.en, name.ko].some((one) => foldName(one) === wanted),
  )
  if (named) return { skill: named.id, name: named.name[context.lang] }
  const alias = findOwnAlias(document, text)
  if (alias) return { alias }
  const { id, name } = resolveSkill(text, catalogueOf(context, document))
  if (!skills.some((skill) => skill.id === id)) throw new GilError('skill-shipped', { name })
  return { skill: id, name: name[context.lang] }
}

/** The document without it; the lines that asked for it are read again. */
function without(context: Context, document: Document, own: Own): Document {
  const changed =
    'alias' in own ? removeOwnAlias(document, own.alias) : removeOwnSkill(document, own.skill)
  const isGone = ({ id, mention }: SkillAsked) =>
    'alias' in own
      ? id === own.alias.skill && foldName(mention) === foldName(own.alias.text)
      : id === own.skill
  const reader = makeReader(context, changed)
  const postings = unlistSkill(
    isGone,
    document.postings,
    ({ quote, kind }) => reader.readLine(quote, kind).skills,
  )
  return { ...changed, postings }
}

interface ForgetOptions {
  readonly all?: boolean
  readonly yes?: boolean
}

/** Takes back the newest answer about a skill or a line, or all of them; what was answered before counts again. */
export async function forgetAnswer(
  context: Context,
  what: string,
  { all = false, yes = false }: ForgetOptions,
): Promise<void> {
  const { messages, ask, print, note } = context
  const { skill: m, words } = messages
  const document = await readDocument(context)
  const named = findSubject(context, document, what)
  if (named.posting) throw named.error ?? lineNeeded(named.posting)
  const { subject } = named
  const view = viewOf(context, document)
  const name = nameOfSubject(subject, view)
  const key = 'skill' in subject ? subject.skill : subject.line
  const answers = makeInventory(document.assessments).history.filter(
    (one) => (one.skill ?? one.line) === key,
  )
  const newest = answers.at(-1)
  if (!newest) return note([paragraph(`${name}: ${m.notAssessed}`)])
  const message =
    all && answers.length > 1
      ? m.ask.forgetAll(name, answers.length)
      : m.ask.forget(name, newest.level, sayDay(newest.day, view))
  if (!yes && !(await ask.confirm({ flag: '--yes', message, default: false }))) {
    return note([paragraph(messages.unchanged)])
  }
  const gone = new Set((all ? answers : [newest]).map(({ id }) => id))
  await changeDocument(context, (newestDocument) => ({
    ...newestDocument,
    assessments: newestDocument.assessments.filter(({ id }) => !gone.has(id)),
  }))
  const left = answers.findLast(({ id }) => !gone.has(id))
  const now = left
    ? m.assessed(name, left.level, words.levels[left.level])
    : `${name}: ${m.notAssessed}`
  print([paragraph(m.forgotten(gone.size)), paragraph(now)])
}
