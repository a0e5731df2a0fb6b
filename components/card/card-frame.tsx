import type { ReactNode } from 'react'
import { cardSize } from '@/components/card/card-size'
import { letterWidth } from '@/components/card/fit-text'
import { faces, hairline, ink, paper, quietInk } from '@/components/card/palette'
import { capitalised } from '@/components/marks/capitalised'
import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'

const margin = 56

/** What is inside the frame, in pixels. */
export const inside = { width: cardSize.width - 2 * margin, height: 418 } as const

/** The name of the site and of the dossier above, and through whose hands the words came below. */
export function CardFrame({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: cardSize.width,
        height: cardSize.height,
        padding: `0 ${margin}px`,
        background: paper,
        color: ink,
        fontFamily: faces.ours,
      }}
    >
      <div
        style={{
          display: 'flex',
          height: 88,
          alignItems: 'center',
          justifyContent: 'space-between',
          borderBottom: `4px solid ${ink}`,
        }}
      >
        <div style={{ fontSize: 34, fontWeight: 700, letterSpacing: -0.6 }}>Prospects</div>
        <div style={{ fontSize: 28, color: quietInk }}>{plain(dossier.title)}</div>
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          height: inside.height + 44,
          paddingTop: 28,
          overflow: 'hidden',
        }}
      >
        {children}
      </div>
      <Chain dossier={dossier} />
    </div>
  )
}

/** Through whose hands the words came; several sources are counted, since each has a chain of its own. */
function Chain({ dossier }: { dossier: Dossier }) {
  const [source, ...others] = dossier.sources
  if (!source) return null
  const name = (id: string) => dossier.actors.find((actor) => actor.id === id)?.name ?? id
  const hands = [
    ...source.hands.map(({ actor, verb }) => ({ who: name(actor), does: plain(verb) })),
    { who: plain(source.label), does: plain(source.verb) },
    { who: 'this page', does: 'arranges' },
  ]
  const size = chainSize(
    hands.map(({ who, does }) => `${who} ${does}`),
    others.length,
  )
  return (
    <div
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        height: 80,
        alignItems: 'center',
        alignContent: 'center',
        borderTop: `2px solid ${hairline}`,
        fontSize: size,
        whiteSpace: 'nowrap',
        overflow: 'hidden',
      }}
    >
      {hands.map(({ who, does }, index) => (
        <div key={who} style={{ display: 'flex', alignItems: 'center' }}>
          {index > 0 && (
            <svg width={44} height={16} viewBox="0 0 44 16" aria-hidden="true" style={{ margin: '0 12px' }}>
              <path d="M0 8h42M35 1.5 42 8l-7 6.5" fill="none" stroke={quietInk} strokeWidth={2} />
            </svg>
          )}
          <div style={{ fontWeight: 600, marginRight: 7 }}>{index === 0 ? capitalised(who) : who}</div>
          <div style={{ color: quietInk }}>{does}</div>
        </div>
      ))}
      {others.length > 0 && (
        <div style={{ color: quietInk, marginLeft: 16 }}>
          {others.length === 1 ? 'and one more source' : `and ${others.length} more sources`}
        </div>
      )}
    </div>
  )
}

const arrow = 68

/** As large as one line can hold; at the smallest size the chain goes on in a second line. */
function chainSize(hands: readonly string[], others: number): number {
  const letters = hands.join('').length + (others > 0 ? 24 : 0)
  const room = inside.width - arrow * (hands.length - 1)
  return [24, 22, 20].find((size) => letters * letterWidth * size <= room) ?? 19
}
