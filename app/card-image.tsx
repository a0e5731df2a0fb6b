import { ImageResponse } from 'next/og'
import { cardFonts } from '@/app/card-fonts'
import { cardSize } from '@/components/card/card-size'
import { LinkCard } from '@/components/card/link-card'
import type { Dossier } from '@/core/dossier'
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

const known = new Map<string, ReturnType<typeof cardFonts>>()

/** Looked up once for all that the cards of a dossier can show: a hole is told of before any is drawn. */
function fontsOf(dossier: Dossier, heading: string) {
  const key = `${dossier.id} ${heading}`
  const fonts = known.get(key) ?? cardFonts(sourceWords(dossier), ourWords(dossier) + heading)
  known.set(key, fonts)
  return fonts
}

/** Our sentences are looked up in both typefaces: they may have words of the source in them. */
const sourceWords = ({ quotes, scenarios }: Dossier) =>
  [...quotes.map(({ exact }) => exact), ...scenarios.map(({ title }) => title.says), '“”'].join('')

const ourWords = ({ title, actors, scenarios, topics, sources }: Dossier) =>
  [
    title,
    ...actors.map(({ name }) => name),
    ...scenarios.flatMap((scenario) => [scenario.label, scenario.title.says]),
    ...topics.map(({ label }) => label),
    ...sources.flatMap(({ label, verb, hands }) => [label, verb, ...hands.map((hand) => hand.verb)]),
    // The name of the site, what a silent side says, the voices and the numbers are of plain letters.
    '¶[…]0123456789',
  ].join('')
