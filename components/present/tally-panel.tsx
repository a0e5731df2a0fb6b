import { Overlay } from '@/components/present/overlay'
import { TallyBoard } from '@/components/present/tally-board'

/** The count of hands over the deck. */
export function TallyPanel({ onClose }: { onClose: () => void }) {
  return (
    <Overlay title="Hands" onClose={onClose}>
      <p className="pb-3">The number of a prospect adds a hand to it, 0 adds one that is undecided.</p>
      <TallyBoard />
    </Overlay>
  )
}
