import type { Dossier } from '@/core/dossier'
import type { Evidence } from '@/core/evidence'
import { within } from '@/core/quotation-marks'

/** The number of the prospect in whose telling the words stand; 0 for the background. */
export function hueOf(dossier: Dossier, { place }: Evidence): number {
  return (
    dossier.scenarios.findIndex(({ whole }) =>
      whole.some((id) => {
        const told = dossier.places[id]
        return told?.source === place.source && told.paragraph === place.paragraph && within(place, told)
      }),
    ) + 1
  )
}
