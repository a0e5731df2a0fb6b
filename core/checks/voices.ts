import type { Draft } from '@/core/checks/draft'
import { excerpt, type Issue } from '@/core/checks/issue'
import type { Places } from '@/core/checks/places'
import type { DossierFile, Place, Quote } from '@/core/dossier'
import { quotations } from '@/core/quotation-marks'
import { sentences } from '@/core/sentences'
import { overlap, within } from '@/core/spans'

/** Each quote's voice agrees with the source's quotation marks, and its chain of hands with its voice. */
export function checkVoices({ file, path }: Draft, places: Places): Issue[] {
  return file.quotes.flatMap((quote) => {
    const place = places.get(quote.id)
    const inner = [...handIssues(quote), ...(place ? markIssues(file, quote, place) : [])]
    return [...inner, ...attributionIssues(file, quote, places)].map(({ path: key, ...issue }) => ({
      path: `${path(quote)}.${key}`,
      ...issue,
    }))
  })
}

function handIssues({ voice, speaker, hands }: Quote): Issue[] {
  if (voice === 'narrated') {
    if (speaker === undefined && hands.length === 0) return []
    return [
      {
        path: 'voice',
        problem: 'is narrated, yet somebody speaks through it',
        fix: 'A narrated quote has no speaker and no hands; the source itself asserts it.',
      },
    ]
  }
  if (speaker === undefined)
    return [
      { path: 'speaker', problem: `is missing: ${voice} speech is somebody’s`, fix: 'Name who speaks.' },
    ]
  if (hands[0] === speaker) return []
  return [
    {
      path: 'hands',
      problem: `does not begin with the speaker "${speaker}"`,
      fix: 'The chain goes from the first mouth to the last hand before the source.',
    },
  ]
}

function paragraphOf(file: DossierFile, place: Place) {
  const source = file.sources.find(({ id }) => id === place.source)
  return { words: source?.paragraphs[place.paragraph - 1] ?? '', language: source?.language ?? 'und' }
}

function markIssues(file: DossierFile, quote: Quote, place: Place): Issue[] {
  const { words } = paragraphOf(file, place)
  const marked = quotations(words)
  const inside = marked.some((one) => within(place, one))
  if (quote.voice === 'direct' && !inside)
    return [
      {
        path: 'voice',
        problem: `${excerpt(quote.exact)} does not stand inside quotation marks of the source`,
        fix: 'Call it reported or narrated, or quote only what the source prints as speech.',
      },
    ]
  if (quote.voice === 'direct' || !marked.some((one) => overlap(place, one))) return []
  return [
    {
      path: 'voice',
      problem: `${excerpt(quote.exact)} is ${quote.voice}, but stands inside quotation marks of the source`,
      fix: 'Call it direct; where a sentence holds two voices, split it.',
    },
  ]
}

function narratedIssues({ attribution, inherited }: Quote): Issue[] {
  if (attribution !== undefined) {
    const fix = 'Call it reported or direct, or remove the attribution.'
    return [{ path: 'attribution', problem: 'is narrated, yet it is attributed', fix }]
  }
  if (!inherited) return []
  return [{ path: 'inherited', problem: 'is said, though nothing is inherited', fix: 'Remove it.' }]
}

function attributionIssues(file: DossierFile, quote: Quote, places: Places): Issue[] {
  if (quote.voice === 'narrated') return narratedIssues(quote)
  if (quote.attribution === undefined) {
    const fix = 'Quote the words that say who speaks; where they stand in another sentence, say "inherited".'
    return [{ path: 'attribution', problem: 'is missing', fix }]
  }
  const own = places.get(quote.id)
  const attributing = places.get(quote.attribution)
  if (!own || !attributing) return []
  const { words, language } = paragraphOf(file, own)
  const samePlace = own.source === attributing.source && own.paragraph === attributing.paragraph
  const inherited = !(
    samePlace && sentences(words, language).some((one) => overlap(one, own) && overlap(one, attributing))
  )
  if (inherited === (quote.inherited ?? false)) return []
  return [
    {
      path: 'inherited',
      problem: inherited
        ? `is not said, though "${quote.attribution}" stands in another sentence`
        : `is said, though "${quote.attribution}" stands in the same sentence`,
      fix: inherited ? 'Add "inherited": true.' : 'Remove it.',
    },
  ]
}
