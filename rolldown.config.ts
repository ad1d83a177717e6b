import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'
import { shippedData } from './src/sources/shipped.ts'

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

/** The catalogue without its aliases, which are more than half of it, in one file. */
const skillFacts: Plugin = {
  name: 'skill-facts',
  generateBundle() {
    const facts = shippedData('.')
      .skills()
      .map(({ aliases: _, ...facts }) => facts)
    this.emitFile({ type: 'asset', fileName: 'skill-facts.json', source: JSON.stringify(facts) })
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

/** The modules that reading a command line and printing an answer take, whatever the command. */
const start = new Set<string>()
const findStart: Plugin = {
  name: 'find-start',
  buildEnd() {
    const add = (id: string) => {
      if (start.has(id)) return
      start.add(id)
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported)
    }
    add(resolve('src/cli/run.ts'))
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
  plugins: [spared, skillFacts, findStart, plainExports],
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
        { name: 'entry', test: /src.cli.(?:main|system|version)\.ts/, priority: 2 },
        { name: 'start', test: (id) => start.has(id), priority: 1 },
        { name: 'common', test: COMMON, minShareCount: 3, maxModuleSize: 6_000 },
      ],
    },
    comments: { jsdoc: false, annotation: true, legal: true },
  },
})
