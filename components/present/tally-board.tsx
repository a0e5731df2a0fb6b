'use client'

import { useId } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { useSession } from '@/components/present/session'
import { TallyBars } from '@/components/present/tally-bars'
import { counted, emptyTally, type Round } from '@/view/tally'

const rounds: readonly { round: Round; name: string }[] = [
  { round: 'before', name: 'Before' },
  { round: 'after', name: 'After' },
]

/** A show of hands on a question in the teacher's own words. It stays on this device. */
export function TallyBoard() {
  const { scenarios } = useDossier()
  const tally = useSession(({ shared }) => shared.tally)
  const change = useSession((session) => session.change)
  const name = useId()
  const places = [
    ...scenarios.map(({ label }, index) => ({ label, number: index + 1 })),
    { label: 'Undecided', number: 0 },
  ]
  const add = (place: number, by: 1 | -1) => change({ tally: counted(tally, place, by) })
  const rows = places.map(({ number }, place) => ({
    name: number === 0 ? 'undecided' : String(number),
    before: tally.before[place] ?? 0,
    after: tally.after[place] ?? 0,
  }))
  return (
    <div className="tally-board">
      <label className="block pb-3">
        <span className="font-semibold">Your question</span>
        <input
          type="text"
          className="tally-question"
          value={tally.question}
          maxLength={200}
          onChange={({ target }) => change({ tally: { ...tally, question: target.value } })}
        />
      </label>
      <fieldset className="flex flex-wrap gap-x-6 pb-2">
        <legend className="font-semibold">Count</legend>
        {rounds.map(({ round, name: label }) => (
          <label key={round} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              className="size-6 accent-(--ink)"
              name={name}
              checked={tally.round === round}
              onChange={() => change({ tally: { ...tally, round } })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div className="tally-figures">
        <table>
          <caption className="sr-only">Hands, before and after</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Prospect</span>
              </th>
              {rounds.map(({ round, name: label }) => (
                <th key={round} scope="col">
                  {label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {places.map(({ label, number }, place) => (
              <tr key={number}>
                <th scope="row">
                  <span className="flex items-center gap-2">
                    {number > 0 && <Badge number={number} />}
                    <OurWords says={label} />
                  </span>
                </th>
                <td>{tally.before[place]}</td>
                <td>{tally.after[place]}</td>
                <td>
                  <button type="button" className="button" onClick={() => add(place, 1)}>
                    +1 <span className="sr-only">hand, {number === 0 ? label : `prospect ${number}`}</span>
                  </button>{' '}
                  <button type="button" className="button" onClick={() => add(place, -1)}>
                    −1 <span className="sr-only">hand, {number === 0 ? label : `prospect ${number}`}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <TallyBars rows={rows} />
      </div>
      <p className="flex flex-wrap items-center gap-4 pt-2">
        <button
          type="button"
          className="button"
          onClick={() => change({ tally: emptyTally(scenarios.length) })}
        >
          Clear the count
        </button>
        <span>Kept on this device alone, until you clear it.</span>
      </p>
    </div>
  )
}
