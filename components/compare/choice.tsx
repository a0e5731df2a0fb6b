import type { ReactNode } from 'react'
import { focusMain } from '@/components/frame/focus-main'

type Props = {
  legend: string
  options: readonly { id: string; label: ReactNode }[]
  chosen: readonly string[]
  onToggle: (id: string) => void
  /** Takes the whole choice back; offered while there is one. */
  clear: { label: string; onClear: () => void }
}

/** A set of boxes to tick, in as many columns as there is room for. */
export function Choice({ legend, options, chosen, onToggle, clear }: Props) {
  return (
    <fieldset>
      <legend className="flex gap-4 pb-2 text-meta font-semibold">{legend}</legend>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-6">
        {options.map(({ id, label }) => (
          <li key={id}>
            <label className="flex min-h-8 cursor-pointer items-center gap-2 max-tablet:min-h-11">
              <input
                type="checkbox"
                className="size-5 flex-none accent-(--ink)"
                checked={chosen.includes(id)}
                onChange={() => onToggle(id)}
              />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <button
          type="button"
          className="button mt-2"
          onClick={() => {
            clear.onClear()
            focusMain()
          }}
        >
          {clear.label}
        </button>
      )}
    </fieldset>
  )
}

/** The list with `id` added, or taken out if it was there. */
export function toggled<Id extends string>(ids: readonly Id[], id: Id): Id[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}
