import { VoiceRule, voiceNames } from '@/components/marks/voice'
import { MarkedWords } from '@/components/quote/marked-words'
import type { Dossier, Quote } from '@/core/dossier'
import type { Words } from '@/view/slide-part'
import { type Fit, type Piece, statements } from '@/view/type-fit'

export const fitClass = ({ narrow, wide }: Fit) => `fit-${narrow} fit-wide-${wide}`

/** Words of the source on a slide, each statement with its rule, its place and its voice. */
export function Quoted({ words, hue }: { words: Words; hue: number }) {
  return (
    <div className={`said ${fitClass(words.fit)}`}>
      <Statements pieces={words.pieces} hue={hue} />
    </div>
  )
}

/** The same in the size of what is around it. */
export function Statements({ pieces, hue }: { pieces: readonly Piece[]; hue: number }) {
  return statements(pieces).map((one) => <Statement key={one[0]?.place.start} pieces={one} hue={hue} />)
}

/** The same for quotes in a list, in the size of the list. */
export function QuotedInList({
  quotes,
  places,
  hue,
}: {
  quotes: readonly Quote[]
  places: Dossier['places']
  hue: number
}) {
  return quotes.map((quote) => {
    const place = places[quote.id]
    if (!place) return null
    const piece = { quote, place, words: quote.exact, elided: false, begins: true, ends: true }
    return <Statement key={quote.id} pieces={[piece]} hue={hue} />
  })
}

function Statement({ pieces, hue }: { pieces: readonly Piece[]; hue: number }) {
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return null
  return (
    <p className={`quote quote-${first.quote.voice} hue-${hue}`}>
      <VoiceRule voice={first.quote.voice} />
      {pieces.map((piece) => (
        <span key={piece.place.start}>
          {piece.elided && <span className="elision"> […] </span>}
          <span className={`words ${opening(piece)} ${closing(piece, last)}`}>
            <MarkedWords place={piece.place} />
          </span>
        </span>
      ))}
      {last.ends ? (
        <span aria-hidden="true" className="locator">
          ¶{last.place.paragraph}
        </span>
      ) : (
        <span className="locator">goes on</span>
      )}
      <span className="sr-only ours">
        , paragraph {last.place.paragraph}, {voiceNames[first.quote.voice]}
      </span>
    </p>
  )
}

const opening = (piece: Piece) => (piece.elided || !piece.begins ? 'words-next' : '')
const closing = (piece: Piece, last: Piece) => (piece !== last || !piece.ends ? 'words-first' : '')
