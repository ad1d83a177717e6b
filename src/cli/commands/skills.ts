import type { Command } from 'commander'
import { addOwnSkills } from '../../core/change/own.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { linesByKey } from '../../core/posting/find.ts'
import { relistSkill } from '../../core/posting/relist.ts'
import type { Size } from '../../core/skill/catalogue.ts'
import { makeInventory } from '../../core/skill/inventory.ts'
import { makeOwnSkill, refuseTakenName } from '../../core/skill/own.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { inventoryJson, skillJson } from '../../report/json/skills.ts'
import { paragraph } from '../../report/page.ts'
import { inventoryPage, skillPage } from '../../report/pages/skills.ts'
import { SIZES } from '../argv/choices.ts'
import { collect, readChoice } from '../argv/option-values.ts'
import { forgetAnswer, removeName } from '../assess/take-back.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { makeReader } from '../posting/reader.ts'
import { describe } from '../program.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .argument('[skill]', messages.commands.skills.takes.skill)
    .option('--all', messages.commands.skills.takes.all)
    .option('--json', messages.shared.json)
    .action((skill: string | undefined, options: ListOptions) =>
      skill === undefined ? list(context, options) : show(context, skill, options),
    )
  const adds = messages.commands['skills add'].takes
  describe(command.command('add'), messages, 'skills add')
    .argument('<name>', adds.name)
    .option('--alias <name>', adds.alias, collect)
    .option('--implies <skill>', adds.implies, collect)
    .option('--needs <skill>', adds.needs, collect)
    .option('--size <size>', adds.size, 'M')
    .action((name: string, options: AddOptions) => add(context, name, options))
  const aliases = messages.commands['skills alias'].takes
  describe(command.command('alias'), messages, 'skills alias')
    .argument('<skill>', aliases.skill)
    .argument('<name>', aliases.name)
    .action((skill: string, name: string) => alias(context, skill, name))
  const removes = messages.commands['skills remove'].takes
  describe(command.command('remove'), messages, 'skills remove')
    .argument('<name>', removes.name)
    .option('--yes', removes.yes)
    .action((name: string, { yes = false }: { yes?: boolean }) => removeName(context, name, yes))
  const forgets = messages.commands['skills forget'].takes
  describe(command.command('forget'), messages, 'skills forget')
    .argument('<skill>', forgets.skill)
    .option('--all', forgets.all)
    .option('--yes', forgets.yes)
    .action((skill: string, options: { all?: boolean; yes?: boolean }) =>
      forgetAnswer(context, skill, options),
    )
}

interface ListOptions {
  readonly all?: boolean
  readonly json?: boolean
}

async function list(context: Context, { all = false, json }: ListOptions): Promise<void> {
  const document = await readDocument(context)
  const inventory = makeInventory(document.assessments)
  const lines = linesByKey(document.postings)
  const view = viewOf(context, document)
  if (json) return context.printJson('skills', inventoryJson(inventory, { lines, ...view }))
  context.print(inventoryPage(inventory, { lines, all }, view))
}

async function show(context: Context, text: string, { json }: ListOptions): Promise<void> {
  const document = await readDocument(context)
  const view = viewOf(context, document)
  const skill = resolveSkill(text, catalogueOf(context, document))
  const inventory = makeInventory(document.assessments)
  const exercises = context.shipped.exercises()
  const { catalogue } = view
  if (json) return context.printJson('skill', skillJson(skill, { inventory, catalogue, exercises }))
  context.print(skillPage(skill, { inventory, exercises }, view))
}

interface AddOptions {
  readonly alias?: readonly string[]
  readonly implies?: readonly string[]
  readonly needs?: readonly string[]
  readonly size: string
}

async function add(context: Context, name: string, options: AddOptions): Promise<void> {
  const size = readChoice<Size>(options.size, '--size', SIZES)
  let lines = 0
  await changeDocument(context, (document) => {
    const catalogue = catalogueOf(context, document)
    const idsOf = (texts: readonly string[] = []) =>
      texts.map((text) => resolveSkill(text, catalogue).id)
    const skill = makeOwnSkill(
      {
        name,
        aliases: options.alias ?? [],
        implies: idsOf(options.implies),
        needs: idsOf(options.needs),
        size,
      },
      catalogue,
    )
    const changed = addOwnSkills(document, [skill])
    catalogueOf(context, changed) // refuses a circle before anything is saved
    const relisted = relist(context, skill.id, changed)
    lines = relisted.lines
    return relisted.document
  })
  context.print([paragraph(context.messages.skill.added(name.trim(), lines))])
}

async function alias(context: Context, text: string, name: string): Promise<void> {
  let skill = ''
  let lines = 0
  await changeDocument(context, (document) => {
    const catalogue = catalogueOf(context, document)
    const { id, name: names } = resolveSkill(text, catalogue)
    skill = names[context.lang]
    if (name.trim() === '') throw new GilError('input-empty', { from: 'NAME' })
    refuseTakenName(name, catalogue)
    const aliases = [...document.own.aliases, { skill: id, text: name }]
    const relisted = relist(context, id, { ...document, own: { ...document.own, aliases } })
    lines = relisted.lines
    return relisted.document
  })
  context.print([paragraph(context.messages.skill.aliased(name, skill, lines))])
}

/** The document with a skill asked for by the lines that its catalogue now finds to name it. */
function relist(context: Context, id: string, document: Document) {
  const reader = makeReader(context, document)
  const { postings, lines } = relistSkill(
    id,
    document.postings,
    ({ quote, kind }) => reader.readLine(quote, kind).skills,
  )
  return { document: { ...document, postings }, lines }
}
