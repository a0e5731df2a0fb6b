import { OurWords } from '@/components/marks/our-words'
import type { Dossier } from '@/core/dossier'
import { notesOn } from '@/view/notes'
import type { Slide } from '@/view/slides'

/** Notes from the dossier: what is ours on this slide, what to ask, and how the words can be read. */
export function SpeakerNotes({ slide, dossier }: { slide: Slide; dossier: Dossier }) {
  const { says, asks, readings } = notesOn(slide, dossier)
  const empty = says.length + asks.length + readings.length === 0
  return (
    <section aria-labelledby="speaker-notes">
      <h2 id="speaker-notes">Notes</h2>
      {empty && <p>None on this slide.</p>}
      <ul className="speaker-notes">
        {asks.map((one) => (
          <li key={one}>
            <b>Ask:</b> <OurWords says={one} />
          </li>
        ))}
        {says.map((one) => (
          <li key={one}>
            <OurWords says={one} />
          </li>
        ))}
        {readings.map((reading) => (
          <li key={reading.id}>
            <OurWords says={reading.title} />
            <ul>
              {reading.readings.map((one) => (
                <li key={one}>
                  <OurWords says={one} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
