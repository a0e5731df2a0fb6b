import { ImageResponse } from 'next/og'
import { cardFonts } from '@/app/card-fonts'
import { cardSize } from '@/components/card/card-size'
import { LinkCard } from '@/components/card/link-card'
import type { Dossier } from '@/core/dossier'
import { happeningsOf } from '@/core/happenings'
import { type Card, cardOf } from '@/view/card'
import type { ViewState } from '@/view/view-state'

/** The picture of a view as a PNG file; drawn at build time without any network. */
export function cardImage(view: ViewState, dossier: Dossier): Response {
  const card = cardOf(view, dossier)
  return new ImageResponse(<LinkCard card={card} dossier={dossier} />, {
    ...cardSize,
    fonts: fontsOf(dossier, headingOf(card)),
  })
}

const headingOf = (card: Card) =>
  card.shows === 'prospects' ? card.heading : card.shows === 'happening' ? card.label : ''

type Fonts = ReturnType<typeof cardFonts>

type Known = { ours: ReadonlySet<string>; fonts: Map<string, Fonts> }

const known = new WeakMap<Dossier, Known>()

/**
 * Looked up once for all that the cards of a dossier can show: a hole is told of before any is drawn. Only a heading with
 * characters of its own needs another look. The list is the same one for each card, since what draws them reads the
 * files of every list that it has not seen.
 */
function fontsOf(dossier: Dossier, heading: string): Fonts {
  const { ours, fonts } = known.get(dossier) ?? { ours: new Set(ourWords(dossier)), fonts: new Map() }
  known.set(dossier, { ours, fonts })
  const added = [...new Set(heading)].filter((character) => !ours.has(character)).sort()
  const key = added.join('')
  const found = fonts.get(key) ?? cardFonts(sourceWords(dossier), ourWords(dossier) + (key && heading))
  fonts.set(key, found)
  return found
}

/** Our sentences are looked up in both typefaces: they may have words of the source in them. */
const sourceWords = ({ quotes, scenarios }: Dossier) =>
  [...quotes.map(({ exact }) => exact), ...scenarios.map(({ title }) => title.says), '“”'].join('')

const ourWords = (dossier: Dossier) => {
  const { title, question, actors, scenarios, topics, sources } = dossier
  return [
    title,
    question,
    ...happeningsOf(dossier).map(({ label }) => label),
    ...actors.map(({ name }) => name),
    ...scenarios.flatMap((scenario) => [scenario.label, scenario.title.says]),
    ...topics.map(({ label }) => label),
    ...sources.flatMap(({ label, verb, hands }) => [label, verb, ...hands.map((hand) => hand.verb)]),
    // The name of the site, what a silent side says, the voices and the numbers are of plain letters.
    '¶[…]0123456789',
  ].join('')
}
