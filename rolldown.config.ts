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

/** One CommonJS program in chunks that are loaded only when a command needs them (see DECISIONS.md, "The bundle"). */
export default defineConfig({
  input: { gil: 'src/cli/main.ts' },
  platform: 'node',
  // unpdf brings 2 MB that only a PDF needs.
  external: ['unpdf'],
  plugins: [spared, skillFacts, plainExports],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    cleanDir: true,
    minify: false,
    // What most commands need comes in one chunk: forty small ones would take 6 ms to find. `--version` needs none of it.
    codeSplitting: {
      groups: [
        { name: 'entry', test: /src.cli.(?:main|system|version)\.ts/, priority: 2 },
        { name: 'common', test: /src/, minShareCount: 7, maxModuleSize: 12_000 },
      ],
    },
    comments: { jsdoc: false, annotation: true, legal: true },
  },
})
