// How much of what postings name the catalogue knows:
//   npm run coverage [mentions.tsv]
// Reads a table of names counted in Korean and in English postings (a header, then canonical, variants separated by "|",
// count_ko, count_en; by default the one beside this repository) and prints the share of mentions whose name, or one of
// its variants, is a skill's name or alias. Fails under 97 % in either language; skipped where the table is absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ENOUGH = 0.97
const TABLE = '../../shared/corpus/skill_mentions_dev.tsv'

const table = process.argv[2] ?? fileURLToPath(new URL(TABLE, import.meta.url))
if (existsSync(table)) process.exitCode = report(readTable(table), await knownNames())
else console.log(`coverage: skipped, no table at ${process.argv[2] ?? TABLE}`)

/** Prints both shares and what is missing; returns the exit code. */
function report(rows, { foldName, names, skills }) {
  const isKnown = ({ texts }) => texts.some((text) => names.has(foldName(text)))
  const missing = rows.filter((row) => !isKnown(row))
  const shares = ['ko', 'en'].map((lang) => {
    const total = sum(rows, lang)
    const share = total === 0 ? 1 : 1 - sum(missing, lang) / total
    console.log(`${lang}  ${(share * 100).toFixed(2)} % of ${total} mentions`)
    return share
  })
  console.log(`${rows.length - missing.length} of ${rows.length} names, ${skills} skills`)
  for (const { texts, ko, en } of missing) console.log(`missing  ko ${ko}  en ${en}  ${texts[0]}`)
  return shares.every((share) => share >= ENOUGH) ? 0 : 1
}

function readTable(file) {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).slice(1)
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [canonical = '', variants = '', ko, en] = line.split('\t')
      return { texts: [canonical, ...variants.split('|')], ko: Number(ko), en: Number(en) }
    })
}

/** Every name and alias of the catalogue, folded as the program folds them. */
async function knownNames() {
  const foldName = await loadFoldName()
  const folder = new URL('../data/skills/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const skills = files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  const texts = skills.flatMap(({ name, aliases }) => [
    name.en,
    name.ko,
    ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
  ])
  return { foldName, names: new Set(texts.map(foldName)), skills: skills.length }
}

/** The program's own folding, which is TypeScript: bundled in memory. */
async function loadFoldName() {
  const input = fileURLToPath(new URL('../src/core/skill/fold.ts', import.meta.url))
  const bundle = await rolldown({ input, logLevel: 'warn' })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  const { foldName } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
  return foldName
}

function sum(rows, lang) {
  return rows.reduce((total, row) => total + row[lang], 0)
}
