import { defineConfig } from 'rolldown'

/** One CommonJS program in chunks that are loaded only when a command needs them (see DECISIONS.md, "The bundle"). */
export default defineConfig({
  input: { gil: 'src/cli/main.ts' },
  platform: 'node',
  // unpdf brings 2 MB that only a PDF needs.
  external: [/^node:/, 'unpdf'],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    cleanDir: true,
    minify: false,
  },
})
