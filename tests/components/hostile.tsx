import { createHash } from 'node:crypto'
import type { Dossier } from '@/core/dossier'
import { parse } from '@/core/parse'
import fixture from '@/tests/fixtures/three-prospects.json'

/** Turns the writing direction round and never turns it back. */
const bidi = '\u202e\u2067'

/** Markup that runs if it is ever taken for markup, and ends whatever it may stand in; then nowhere to break a line. */
export const hostile = {
  source: `ferry</script></style>--><img/src=x/onerror=harm()>${bidi}${'W'.repeat(10_000)}`,
  // Other words, since four of the source's in a row may not be ours.
  ours: `boat</title><svg/onload=harm()>${bidi}${'M'.repeat(10_000)}`,
}

/** The keys under which the source's words stand. */
const sourceKeys = ['paragraphs', 'exact', 'prefix', 'suffix']

const isSlug = (value: string) => /^[a-z0-9-]+$/.test(value)

/** The value with every "ferry" in it replaced, in the source's words and in ours. Ids stay what they are. */
function replaced(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    if (isSlug(value)) return value
    const quoted = value.replace(/\[\[.*?\]\]/g, (words) => words.replace(/\bferry\b/g, () => hostile.source))
    const word = sourceKeys.includes(key) ? hostile.source : hostile.ours
    return quoted === value ? value.replace(/\bferry\b/g, () => word) : quoted
  }
  if (Array.isArray(value)) return value.map((one) => replaced(one, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name)]))
}

/** The invented dossier, in the hands of somebody who means harm, as it comes through the door. */
export function hostileDossier(): Dossier {
  const file = replaced(fixture, '') as typeof fixture
  for (const source of file.sources)
    source.sha256 = createHash('sha256').update(source.paragraphs.join('\n')).digest('hex')
  const parsed = parse(file)
  if (!parsed.ok)
    throw new Error(
      JSON.stringify(
        parsed.issues.map((one) => JSON.stringify(one).slice(0, 200)),
        null,
        2,
      ),
    )
  return parsed.value
}
