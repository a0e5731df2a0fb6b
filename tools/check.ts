import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { coverage } from '@/core/coverage'
import type { Dossier, Place, QuoteId } from '@/core/dossier'
import { parse } from '@/core/parse'

/** `npm run check -- [--coverage] [FILE…]`: every problem of every dossier, one a line; exit code 1 if any. */
const folder = join('data', 'dossiers')

function dossierFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}

function problemsOf(file: string): { dossier?: Dossier; problems: string[] } {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return { problems: [`${file}: $: ${error instanceof Error ? error.message : 'cannot be read'}`] }
  }
  const parsed = parse(value)
  if (!parsed.ok)
    return { problems: parsed.issues.map(({ path, problem, fix }) => `${file}: ${path}: ${problem}. ${fix}`) }
  const dossier = parsed.value
  if (basename(file, '.json') === dossier.id || !file.startsWith(folder)) return { dossier, problems: [] }
  return { dossier, problems: [`${file}: $.id: is "${dossier.id}". Name the file ${dossier.id}.json.`] }
}

function printCoverage(dossier: Dossier) {
  const places = new Map(Object.entries(dossier.places) as [QuoteId, Place][])
  for (const { source, paragraph, words, quotes, unused } of coverage(dossier, places)) {
    console.log(`${source} ¶${paragraph}  ${words}`)
    for (const { id, uses } of quotes)
      console.log(`    ${id}: ${uses.map((use) => `${use.by} ${use.id}`).join(', ')}`)
    if (unused !== undefined) console.log(`    unused: ${unused}`)
  }
}

const args = process.argv.slice(2)
const named = args.filter((arg) => !arg.startsWith('--'))
const checked = (named.length > 0 ? named : dossierFiles()).map(problemsOf)
const problems = checked.flatMap((one) => one.problems)
if (args.includes('--coverage')) for (const { dossier } of checked) if (dossier) printCoverage(dossier)
for (const problem of problems) console.error(problem)
const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
console.log(problems.length === 0 ? `${checked.length} checked, no problem.` : `${count} found.`)
process.exitCode = problems.length === 0 ? 0 : 1
