'use client'

import { useId, useState } from 'react'
import { halves, itemCounts, seedFrom, usualItems } from '@/view/class-parts'
import { useVerbs, useViewing } from '@/view/viewing'

/** Short enough to be written on the board, and hardly ever the same twice. */
const newSeed = () => Math.random().toString(36).slice(2, 6)

/** Which items are asked for. All of it stands in the link: who opens it works on the same ones. */
export function SelectionChoice() {
  const { seed, items, half } = useViewing(({ view }) => view)
  const { selectItems } = useVerbs()
  return (
    <details className="selection print:hidden" open={seed !== null || half !== null ? true : undefined}>
      <summary>Choose the items</summary>
      <p className="max-w-[44rem] text-note text-ink-2">
        The link in the address bar carries the choice: everybody who opens it works on the same items.
      </p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 py-2">
        <SeedField key={seed} seed={seed} />
        <button type="button" className="button" onClick={() => selectItems({ seed: newSeed() })}>
          Another selection
        </button>
        <label className="text-note">
          How many at most
          <select
            className="field"
            value={items ?? usualItems}
            onChange={({ target }) => {
              const count = itemCounts.find((one) => one === target.value)
              selectItems({ items: !count || count === usualItems ? null : count })
            }}
          >
            {itemCounts.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </label>
        <label className="text-note">
          For whom
          <select
            className="field"
            value={half ?? ''}
            onChange={({ target }) =>
              selectItems({ half: halves.find((one) => one === target.value) ?? null })
            }
          >
            <option value="">The whole class</option>
            <option value="a">Half A</option>
            <option value="b">Half B, other items</option>
          </select>
        </label>
      </div>
    </details>
  )
}

function SeedField({ seed }: { seed: string | null }) {
  const { selectItems } = useVerbs()
  const [typed, setTyped] = useState(seed ?? '')
  const hint = useId()
  const wanted = typed.trim() === '' ? null : seedFrom(typed)
  const wrong = typed.trim() !== '' && wanted === null
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!wrong) selectItems({ seed: wanted })
      }}
    >
      <label className="text-note">
        Name of the selection
        <input
          className="field"
          value={typed}
          size={12}
          maxLength={24}
          autoComplete="off"
          autoCapitalize="none"
          aria-invalid={wrong}
          aria-describedby={wrong ? hint : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button">
        Use this name
      </button>
      {wrong && (
        <span id={hint} role="alert" className="text-note">
          Letters from a to z, digits and single hyphens only.
        </span>
      )}
    </form>
  )
}
