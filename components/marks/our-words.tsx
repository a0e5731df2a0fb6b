import { piecesOf } from '@/core/our-words'

/** A sentence of ours. What it takes from the source is set in the source's typeface. */
export function OurWords({ says }: { says: string }) {
  return piecesOf(says).map((piece, index) =>
    piece.by === 'us' ? (
      piece.words
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
      <span className="src" key={index}>
        {piece.words}
      </span>
    ),
  )
}
