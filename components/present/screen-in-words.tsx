import type { ReactNode } from 'react'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { QuotedInList, Statements } from '@/components/present/quoted'
import { Thumbnail } from '@/components/present/thumbnail'
import type { Screen } from '@/components/present/use-deck'
import type { Dossier } from '@/core/dossier'
import type { Part, RowSide } from '@/view/slide-part'

type Props = {
  screen: Screen
  dossier: Dossier
  /** A screen that the room sees: what of it is still covered there is said. */
  now?: boolean
}

/** A screen in words that can be read at a glance from the lectern; as a picture where the words are too many. */
export function ScreenInWords({ screen, dossier, now = false }: Props) {
  const { part, open } = screen
  switch (part.kind) {
    case 'row':
      return <Row part={part} open={now ? open : undefined} />
    case 'words':
      return (
        <div className="speaker-words">
          <Statements pieces={part.words.pieces} hue={part.number} />
        </div>
      )
    case 'reading':
      return (
        <div className="speaker-words">
          <QuotedInList quotes={[part.quote]} places={dossier.places} hue={0} />
        </div>
      )
    case 'parting':
    case 'question':
      return (
        <div className="speaker-words">
          <Side state={stateOf(part.opens > 0 && now ? open : undefined, part.opens)}>
            <div>
              <Statements pieces={part.words?.pieces ?? []} hue={0} />
            </div>
          </Side>
        </div>
      )
    case 'title':
    case 'hands':
    case 'moments':
    case 'fork':
    case 'actors':
    case 'voices':
      return <Thumbnail screen={screen} dossier={dossier} />
  }
}

function Row({ part, open }: { part: Extract<Part, { kind: 'row' }>; open: number | undefined }) {
  const { sides, note, opens } = part
  const covers = opens - (note ? 1 : 0)
  return (
    <ul className="speaker-words">
      {sides.map((side, index) => (
        <li key={side.scenario.id} className={`hue-${side.number}`}>
          <Side state={stateOf(covers > 0 ? open : undefined, index + 1)}>
            <Badge number={side.number} />
            <span className="sr-only">
              <OurWords says={side.scenario.label} />:{' '}
            </span>
            <Said side={side} />
          </Side>
        </li>
      ))}
      {note && (
        <li>
          <Side state={stateOf(open, opens)}>
            <p>
              <OurWords says={note} />
            </p>
          </Side>
        </li>
      )}
    </ul>
  )
}

function Said({ side }: { side: RowSide }) {
  if (side.silent)
    return (
      <p className="speaker-silence hatch">
        <span>The text does not say.</span>
      </p>
    )
  return (
    <div className="grow">{side.words && <Statements pieces={side.words.pieces} hue={side.number} />}</div>
  )
}

type State = 'shown' | 'covered' | undefined

/** Whether what the press `at` uncovers is seen by the room; nothing where it is not what the room sees. */
function stateOf(open: number | undefined, at: number): State {
  if (open === undefined) return undefined
  return at <= open ? 'shown' : 'covered'
}

function Side({ state, children }: { state: State; children: ReactNode }) {
  return (
    <div className="speaker-side">
      {children}
      {state && (
        <b className="speaker-state" data-covered={state === 'covered' ? '' : undefined}>
          {state}
        </b>
      )}
    </div>
  )
}
