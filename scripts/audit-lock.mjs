// Holds what gil brings along: few packages, none that runs anything when it is installed, each under a known licence,
// and a lockfile that names no address.
//   npm run audit-lock
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const read = (name) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url))))

/** The five that were asked for, and what reading forms of postings and calendars takes (DECISIONS.md has a word on each). */
const MOST_DIRECT = 10
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', '0BSD']

const { dependencies } = read('package.json')
const { packages } = read('package-lock.json')
const all = Object.entries(packages).filter(([path]) => path !== '')
const shipped = all.filter(
  ([, { dev, devOptional, optional, peer }]) => !dev && !devOptional && !optional && !peer,
)
const direct = Object.keys(dependencies)

const complaints = [
  ...(direct.length > MOST_DIRECT
    ? [`${direct.length} direct dependencies, ${MOST_DIRECT} are allowed`]
    : []),
  ...direct
    .filter((name) => !/^\d+\.\d+\.\d+$/.test(dependencies[name]))
    .map((name) => `${name} is not pinned: ${dependencies[name]}`),
  ...shipped
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} runs a script when it is installed`),
  ...shipped
    .filter(([, { license }]) => !LICENCES.includes(license))
    .map(([path, { license }]) => `${path} has the licence ${license}`),
  ...all
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path, { resolved }]) => `${path} names an address: ${resolved}`),
  ...all
    .filter(([, { integrity, link }]) => integrity === undefined && !link)
    .map(([path]) => `${path} has no integrity`),
]
for (const complaint of complaints) console.log(complaint)
console.log(
  `audit-lock: ${direct.length} direct dependencies (${direct.join(', ')}), ${shipped.length} packages in all, ` +
    `${shipped.filter(([, { hasInstallScript }]) => hasInstallScript).length} install scripts, ${complaints.length} complaints`,
)
if (complaints.length > 0) process.exitCode = 1
