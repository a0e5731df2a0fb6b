import { CardFrame } from '@/components/card/card-frame'
import { HappeningCard } from '@/components/card/happening-card'
import { ProspectsCard } from '@/components/card/prospects-card'
import { QuoteCard } from '@/components/card/quote-card'
import { TopicCard } from '@/components/card/topic-card'
import type { Dossier } from '@/core/dossier'
import type { Card } from '@/view/card'

/**
 * The picture beside a shared link. Drawn by satori: style attributes alone, and every element a flex box.
 */
export function LinkCard({ card, dossier }: { card: Card; dossier: Dossier }) {
  return <CardFrame dossier={dossier}>{contentOf(card)}</CardFrame>
}

function contentOf(card: Card) {
  switch (card.shows) {
    case 'prospects':
      return <ProspectsCard card={card} />
    case 'topic':
      return <TopicCard card={card} />
    case 'quote':
      return <QuoteCard card={card} />
    case 'happening':
      return <HappeningCard card={card} />
  }
}
