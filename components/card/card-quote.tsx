import { CardRule } from '@/components/card/card-marks'
import { leading } from '@/components/card/fit-text'
import { faces, quietInk } from '@/components/card/palette'
import type { Voice } from '@/core/dossier'

export type CardStatement = {
  voice: Voice
  /** One text, or several of one statement that has words left out between them. */
  parts: { words: string; cut: boolean }[]
  paragraph: number
}

type Props = { statement: CardStatement; number: number; size: number }

/** Room for the rule of the voice and a hanging quotation mark. */
const indent = (size: number) => 16 + size * 0.44

/**
 * Words of the source beside the rule of their voice, with their place. Word by word, so that they wrap. Printed
 * speech alone has quotation marks.
 */
export function CardQuote({ statement, number, size }: Props) {
  const { voice, parts, paragraph } = statement
  const tokens = parts.flatMap(({ words, cut }, index) => [
    ...words.split(' ').map((word) => ({ word, source: true })),
    ...(cut || index < parts.length - 1 ? [{ word: '[…]', source: false }] : []),
  ])
  const last = tokens.findLastIndex(({ source }) => source)
  const place = Math.max(22, size * 0.6)
  // The lines of a flex box end together; smaller type is raised to stand on the same line of writing.
  const raise = (own: number) => (size - own) * 0.36
  const direct = voice === 'direct'
  return (
    <div style={{ display: 'flex', position: 'relative', paddingLeft: indent(size) }}>
      <CardRule voice={voice} number={number} />
      {direct && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            left: indent(size) - size * 0.44,
            top: 0,
            fontFamily: faces.source,
            fontSize: size,
            lineHeight: leading,
          }}
        >
          “
        </div>
      )}
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-end',
          fontSize: size,
          lineHeight: leading,
        }}
      >
        {tokens.map(({ word, source }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of a quote never change places
            key={index}
            style={{
              marginRight: '0.23em',
              fontFamily: source ? faces.source : faces.ours,
              ...(!source && { color: quietInk, fontSize: size * 0.85, marginBottom: raise(size * 0.85) }),
            }}
          >
            {direct && index === last ? `${word}”` : word}
          </span>
        ))}
        <span
          style={{ color: quietInk, fontSize: place, marginBottom: raise(place) }}
        >{`¶${paragraph}`}</span>
      </div>
    </div>
  )
}
