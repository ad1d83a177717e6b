import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'
import { type FactTexts, shippedData } from './src/sources/shipped.ts'

/**
 * What packages load for doings that gil never asks of them, and that costs as much as all the rest of gil: commander
 * could start other programs, and chalk could look for colour, which cli/color.ts decides.
 */
const spared: Plugin = {
  name: 'spared',
  resolveId: (id, importer = '') =>
    id === '#supports-color' || (id === 'node:child_process' && /\bcommander\b/.test(importer))
      ? '\0spared'
      : null,
  load: (id) => (id === '\0spared' ? 'export default { stdout: false, stderr: false }' : null),
}

/** The catalogue without its aliases, which are more than half of it, in one file: who looks up some skills reads no others. */
const skillFacts: Plugin = {
  name: 'skill-facts',
  generateBundle() {
    const skills = shippedData('.').skills()
    const texts: FactTexts = Object.fromEntries(
      skills.map(({ aliases: _, ...facts }) => [facts.id, JSON.stringify(facts)]),
    )
    this.emitFile({ type: 'asset', fileName: 'skill-facts.json', source: JSON.stringify(texts) })
  },
}

/** Chunks hand each other values, not getters: nothing that gil exports changes, and a getter costs more than the function behind it. */
const plainExports: Plugin = {
  name: 'plain-exports',
  renderChunk: (code) =>
    code.replace(
      /^Object\.defineProperty\(exports, "(\w+)", \{\s+enumerable: true,\s+get: function \(\) \{\s+return (\w+);\s+\}\s+\}\);/gm,
      'exports.$1 = $2;',
    ),
}

/** What is loaded together: all that some files import, but for what those before them did. */
const TOGETHER = {
  entry: ['src/cli/main.ts'],
  help: ['src/cli/help.ts'],
  command: ['src/cli/run-command.ts', 'src/store/untouched.ts'],
}
const chunkOf = new Map<string, string>()
const findTogether: Plugin = {
  name: 'find-together',
  buildEnd() {
    const add = (id: string, chunk: string): void => {
      if (chunkOf.has(id)) return
      chunkOf.set(id, chunk)
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported, chunk)
    }
    for (const [chunk, files] of Object.entries(TOGETHER)) {
      for (const file of files) add(resolve(file), chunk)
    }
  },
}

/** Of what several commands share, only what none of them can do without: reading a posting, for one, takes 80 kB. */
const COMMON = /src.(?:core.(?!posting|skill.(?:mention|resolve))|report|cli.(?:home|output))/

/** One CommonJS program in chunks that are loaded only when a command needs them (see DECISIONS.md, "The bundle"). */
export default defineConfig({
  input: { gil: 'src/cli/main.ts' },
  platform: 'node',
  // unpdf brings 2 MB that only a PDF needs.
  external: ['unpdf'],
  plugins: [spared, skillFacts, findTogether, plainExports],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    cleanDir: true,
    minify: false,
    // A chunk takes as long to find as 20 kB take to read: what every command needs comes in one, what several need in another.
    codeSplitting: {
      groups: [
        ...Object.keys(TOGETHER).map((name, index) => ({
          name,
          test: (id: string) => chunkOf.get(id) === name,
          priority: 9 - index,
        })),
        { name: 'common', test: COMMON, minShareCount: 3, maxModuleSize: 6_000 },
      ],
    },
    comments: { jsdoc: false, annotation: true, legal: true },
  },
})
