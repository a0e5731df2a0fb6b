import { comparison } from '@/core/comparison'
import type { Dossier } from '@/core/dossier'

/** For each prospect one box a topic: filled where the text speaks, hatched where it is silent. */
export function SpeaksOrSilent({ dossier }: { dossier: Dossier }) {
  const rows = comparison(dossier)
  const groups = (['all', 'some', 'none'] as const).map((speaking) =>
    rows.filter((row) => row.speaking === speaking),
  )
  return (
    <div className="grid gap-x-(--gap) gap-y-4 tablet:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
      {dossier.scenarios.map((scenario, index) => {
        const spoken = rows.filter((row) => !row.cells[index]?.silent).length
        return (
          <div key={scenario.id} className={`hue-${index + 1}`}>
            <div aria-hidden="true" className="flex gap-0.5">
              {groups.flatMap((group) =>
                group.map((row, place) => (
                  <span
                    key={row.topic.id}
                    className={`h-6 min-w-0 flex-1 ${place === 0 ? 'not-first:ml-2' : ''} ${row.cells[index]?.silent ? 'hatch box-silent' : 'bg-hue'}`}
                  />
                )),
              )}
            </div>
            <p className="pt-1 text-meta">
              <span className="sr-only">{scenario.label}: </span>
              <b>{spoken}</b> of {rows.length} topics spoken of, {rows.length - spoken} silent
            </p>
          </div>
        )
      })}
    </div>
  )
}
