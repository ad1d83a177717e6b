// Holds every regular expression of src/ to be linear: no text can make one slow. Those whose quantifiers all end are
// linear by their form; the others are checked by recheck, which also tries to attack them.
//   npm run regexps -- [--all]      --all prints every pattern with its verdict
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { check } from 'recheck'

import { rolldown } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { costOf } from './pattern-cost.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** So many tries from one place are nothing, even in a megabyte: most patterns have fewer than ten. */
const MOST_TRIES = 3000
/** What a module has that puts patterns together, and the module that does so for others. */
const MAKES = /new RegExp\(|\bany(?:Of|At(?:Start|End)|Word)\(/g
const MAKER = 'core/cues.ts'
/** Milliseconds for one pattern; what needs longer is to be written more simply. */
const TIMEOUT = 60_000

const files = readdirSync(join(root, 'src'), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, 'src', name))
  .sort()
const found = files.flatMap(literalsIn)
const made = await madeIn(files.filter((file) => sitesIn(file) > 0 && !file.endsWith(MAKER)))
const patterns = new Map([...found, ...made].map((one) => [`/${one.pattern}/${one.flags}`, one]))

const tally = { 'linear by form': 0, 'found safe': 0, failed: 0 }
for (const [name, { pattern, flags, where }] of patterns) {
  const began = performance.now()
  const verdict = await judge(pattern, flags)
  const ms = Math.round(performance.now() - began)
  tally[verdict.kind] += 1
  if (verdict.kind === 'failed' || process.argv.includes('--all'))
    console.log(`${where}  ${verdict.kind} ${verdict.why ?? ''} (${ms} ms)\n    ${name}`)
}
console.log(
  `${patterns.size} patterns in ${files.length} files: ${Object.entries(tally)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')}`,
)
if (tally.failed > 0) process.exitCode = 1

async function judge(pattern, flags) {
  if (costOf(pattern) <= MOST_TRIES) return { kind: 'linear by form' }
  const { status, complexity, attack, error } = await check(pattern, flags, {
    timeout: TIMEOUT,
    randomSeed: 1,
  })
  if (status === 'safe') return { kind: 'found safe', why: complexity.summary }
  return { kind: 'failed', why: `${complexity?.summary ?? error?.kind} ${attack?.pattern ?? ''}` }
}

function literalsIn(file) {
  const text = readFileSync(file, 'utf8')
  const literals = []
  visit(parseAst(text, { lang: 'ts' }))
  return literals

  function visit(node) {
    if (typeof node !== 'object' || node === null) return
    if (node.type === 'Literal' && node.regex) {
      const line = text.slice(0, node.start).split('\n').length
      literals.push({ ...node.regex, where: `${relative(root, file)}:${line}` })
    }
    for (const part of Object.values(node)) visit(part)
  }
}

function sitesIn(module) {
  return readFileSync(module, 'utf8').match(MAKES)?.length ?? 0
}

/** Patterns that modules put together when they are loaded: the modules are, and `RegExp` writes down what it is given. */
async function madeIn(modules) {
  const folder = mkdtempSync(join(root, 'node_modules/.regexps-'))
  const Own = globalThis.RegExp
  const all = []
  try {
    for (const module of modules) {
      const bundle = await rolldown({
        input: module,
        platform: 'node',
        logLevel: 'silent',
        external: ['unpdf'],
      })
      const file = join(folder, `${relative(root, module).replaceAll('/', '-')}.mjs`)
      await bundle.write({ file, format: 'esm' })
      const before = all.length
      globalThis.RegExp = new Proxy(Own, {
        construct: (target, [pattern, flags = '']) => {
          all.push({ pattern: String(pattern), flags, where: relative(root, module) })
          return new target(pattern, flags)
        },
      })
      await import(pathToFileURL(file).href)
      globalThis.RegExp = Own
      if (all.length - before < sitesIn(module))
        throw new Error(`${module}: a pattern is made only later`)
    }
  } finally {
    globalThis.RegExp = Own
    rmSync(folder, { recursive: true })
  }
  return all
}
