#!/usr/bin/env node
// The built program is handed the process; what it answers is the exit code.
const { main } = require('../dist/gil.cjs')

main(process).then((exitCode) => {
  process.exitCode = exitCode
})
