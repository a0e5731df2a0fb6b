import { faces } from '@/components/card/palette'
import { piecesOf } from '@/core/our-words'

/** A sentence of ours, word by word, so that it wraps; words of the source in it are set in its typeface. */
export function OursOnCard({ says }: { says: string }) {
  const words = piecesOf(says).flatMap(({ by, words }) =>
    (words.match(/\s*\S+\s*/g) ?? []).map((word) => ({ by, word })),
  )
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap' }}>
      {words.map(({ by, word }, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change places
          key={index}
          style={{
            marginLeft: /^\s/.test(word) ? '0.24em' : 0,
            marginRight: /\s$/.test(word) ? '0.24em' : 0,
            fontFamily: by === 'source' ? faces.source : faces.ours,
          }}
        >
          {word.trim()}
        </span>
      ))}
    </div>
  )
}
