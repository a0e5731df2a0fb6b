import { renderToStaticMarkup } from 'react-dom/server'
import { DossierContext } from '@/components/frame/dossier-context'
import { ForkDrawing } from '@/components/timeline/fork-drawing'
import type { Group } from '@/core/dossier'
import { forkOf } from '@/core/fork'
import { parse } from '@/core/parse'
import { generatedDossier } from '@/tools/bench/generated-dossier'
import { defaultView } from '@/view/view-state'
import { ViewProvider } from '@/view/viewing'

/** Prints the drawing of a fork of six prospects with ten steps each, in groups of one to four that follow each other. */
const parsed = parse(generatedDossier({ paragraphs: 30, scenarios: 6, topics: 2 }))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2))

const cuts = [0, 3, 5, 9, 10]

const dossier = {
  ...parsed.value,
  scenarios: parsed.value.scenarios.map((scenario) => ({
    ...scenario,
    groups: scenario.groups.flatMap(({ id, steps }) =>
      cuts.slice(1).map((end, index): Group => {
        const part = (number: number) => `${id}-${number}` as Group['id']
        const own = steps.slice(cuts[index], end)
        const quotes = own.flatMap((step) => step.quotes).slice(0, 1)
        return {
          id: part(index),
          joinedBy: [],
          steps: own,
          ...(index > 0 && { after: { group: part(index - 1), quotes } }),
        }
      }),
    ),
  })),
}

process.stdout.write(
  renderToStaticMarkup(
    <DossierContext value={dossier}>
      <ViewProvider dossier={dossier} initial={{ ...defaultView, panel: 'timeline' }}>
        <ForkDrawing fork={forkOf(dossier)} long={false} />
      </ViewProvider>
    </DossierContext>,
  ),
)
