// A home as its user would have it after years: made by gil's own commands where that matters, by its file format else.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const gil = join(root, 'bin', 'gil.cjs')
const example = (lang) => join(root, 'data', 'example', lang, 'posting.txt')

/** How many of a posting's lines are the example's, and how many ask for skills drawn from the catalogue. */
const FROM_EXAMPLE = 8
const DRAWN = 4
/** Of the catalogue's skills every so many-eth is asked for: some two hundred, as many as one field's postings name. */
const EVERY = 7
const ASSESSED = 30

/** Writes a home with so many postings, no two alike, and daily log entries; the same home every time. */
export function writeHome(home, { postings, entries }) {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const run = (...args) =>
    execFileSync(process.execPath, [gil, ...args, '--home', home], {
      env: { ...process.env, GIL_TODAY: '2023-11-20', GIL_LANG: 'en' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  run('add-posting', example('ko'), '--id', 'ko', '--yes')
  run('add-posting', example('en'), '--id', 'en', '--yes')
  run('assess', 'java', '--level', '4', '--source', 'work', '--evidence', 'order platform')
  run('log', '2023-11-20', '-m', 'first day', '--minutes', '50', '--skill', 'tdd')
  const file = join(home, 'gil.json')
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const draw = drawer()
  const skills = askedSkills()
  document.postings = Array.from({ length: postings }, (_, i) =>
    posting(i, { examples: document.postings, skills, draw }),
  )
  document.assessments = assessments(document.assessments, { skills, draw })
  document.log = Array.from({ length: entries }, (_, i) => ({
    ...document.log[0],
    id: `l${i + 1}`,
    day: dayAfter(i),
  }))
  writeFileSync(file, JSON.stringify(document), { mode: 0o600 })
  // One command of gil's own, so that the file stands as gil itself writes it.
  run('log', '2023-11-19', '-m', 'the day before', '--minutes', '10')
}

function posting(number, { examples, skills, draw }) {
  const example = examples[number % examples.length]
  const kept = [...example.qualifications].filter(() => draw(15) < FROM_EXAMPLE)
  const drawn = Array.from({ length: DRAWN }, (_, i) => drawnLine(`d${i}`, { skills, draw }))
  return {
    ...example,
    id: `p${number}`,
    company: `Company ${number}`,
    closes: dayAfter(1000 + draw(300)),
    interest: 1 + draw(5),
    qualifications: [...kept, ...drawn],
  }
}

function drawnLine(id, { skills, draw }) {
  const asked = Array.from({ length: 1 + draw(3) }, () => skills[draw(skills.length)])
  const names = asked.map((skill) => skill.name.en)
  return {
    id,
    kind: draw(2) === 0 ? 'required' : 'preferred',
    quote: `Two years or more with ${names.join(', ')} in production, together with a team`,
    skills: [...new Set(asked)].map((skill, group) => ({
      id: skill.id,
      name: skill.name.en,
      mention: skill.name.en,
      group,
    })),
    target: 2 + draw(2),
    ...(draw(4) === 0 && { minYears: 2 }),
  }
}

function assessments([first], { skills, draw }) {
  const others = Array.from({ length: ASSESSED }, (_, i) => ({
    id: `s${i + 2}`,
    skill: skills[draw(skills.length)].id,
    level: draw(4),
    day: dayAfter(0),
  }))
  return [first, ...others]
}

function askedSkills() {
  const folder = join(root, 'data', 'skills')
  return readdirSync(folder)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter((_, index) => index % EVERY === 0)
}

function dayAfter(days) {
  return new Date(Date.UTC(2023, 10, 20 + days)).toISOString().slice(0, 10)
}

/** Numbers below a limit, the same ones every time (mulberry32). */
function drawer() {
  let state = 20210917
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % limit
  }
}
