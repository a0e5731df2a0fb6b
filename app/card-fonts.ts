import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { charactersOf } from '@/app/font-characters'
import { faces } from '@/components/card/palette'

type Font = { name: string; data: Buffer; weight: 400 | 600 | 700; style: 'normal' }

type Face = { name: string; folder: string; subsets: readonly string[]; weights: readonly Font['weight'][] }

/** Each subset is a file of its own; only those that a card needs are given to it. */
const source: Face = {
  name: faces.source,
  folder: 'source-serif-4',
  subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  weights: [400],
}
const ours: Face = {
  name: faces.ours,
  folder: 'atkinson-hyperlegible-next',
  subsets: ['latin', 'latin-ext'],
  weights: [400, 600, 700],
}

const files = new Map<string, { data: Buffer; characters: ReadonlySet<number> }>()

/** The files that the pages load are of a format that the drawing of cards cannot read; these are the same faces. */
function fileOf(folder: string, subset: string, weight: number) {
  const name = `${folder}-${subset}-${weight}-normal.woff`
  const known = files.get(name)
  if (known) return known
  const data = readFileSync(join(process.cwd(), 'node_modules', '@fontsource', folder, 'files', name))
  const file = { data, characters: charactersOf(data) }
  files.set(name, file)
  return file
}

/**
 * The typefaces that the texts of a card need. `sourceWords` and `ourWords` are all that is set in each.
 *
 * @throws Error that names the first character that no file has: drawing it would ask the network for another font
 */
export function cardFonts(sourceWords: string, ourWords: string): Font[] {
  return [...fontsFor(source, sourceWords), ...fontsFor(ours, ourWords)]
}

function fontsFor(face: Face, words: string): Font[] {
  const { name, folder, subsets, weights } = face
  const [weight = 400] = weights
  const needed = new Set(subsets.slice(0, 1))
  for (const character of new Set(words)) {
    const code = character.codePointAt(0) ?? 0
    const subset = subsets.find((one) => fileOf(folder, one, weight).characters.has(code))
    if (subset === undefined) throw new Error(missing(character, code, folder, words))
    needed.add(subset)
  }
  return [...needed].flatMap((subset) =>
    weights.map((one) => ({
      name,
      data: fileOf(folder, subset, one).data,
      weight: one,
      style: 'normal' as const,
    })),
  )
}

function missing(character: string, code: number, folder: string, words: string): string {
  const at = words.indexOf(character)
  const around = words.slice(Math.max(0, at - 20), at + 20)
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return `A preview card needs the character "${character}" (${name}), as in "${around}", and the typeface ${folder} lacks it.`
}
