import { ImageResponse } from 'next/og'
import { cardFonts } from '@/app/card-fonts'
import { cardSize } from '@/components/card/card-size'
import { LinkCard } from '@/components/card/link-card'
import type { Dossier } from '@/core/dossier'
import { cardOf } from '@/view/card'
import type { ViewState } from '@/view/view-state'

/** The picture of a view as a PNG file; drawn at build time without any network. */
export function cardImage(view: ViewState, dossier: Dossier): Response {
  return new ImageResponse(<LinkCard card={cardOf(view, dossier)} dossier={dossier} />, {
    ...cardSize,
    fonts: fontsOf(dossier),
  })
}

const known = new Map<string, ReturnType<typeof cardFonts>>()

/** Whatever of a dossier may stand on a card is looked up once, so that a hole is told of before any is drawn. */
function fontsOf(dossier: Dossier) {
  const fonts = known.get(dossier.id) ?? cardFonts(...wordsOnCards(dossier))
  known.set(dossier.id, fonts)
  return fonts
}

/** All words of the source and of ours that a dossier's cards can show, with the marks that they add. */
function wordsOnCards(dossier: Dossier): [string, string] {
  const { sources, quotes, ...ours } = dossier
  const quoted = quotes.map(({ exact }) => exact).join('')
  const labels = sources.map(({ label, verb, hands }) => JSON.stringify([label, verb, hands])).join('')
  const { places, mentions, ...told } = ours
  return [`${quoted}“”`, `${JSON.stringify(told)}${labels}¶[]…`]
}
