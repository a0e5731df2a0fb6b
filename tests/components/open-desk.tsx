import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { Desk } from '@/components/frame/desk'
import type { Dossier } from '@/core/dossier'
import { parse } from '@/core/parse'
import { citationsOf } from '@/data/citations'
import fixture from '@/tests/fixtures/three-prospects.json'
import { decode } from '@/view/permalink'
import { catalogueOf } from '@/view/view-state'

function parsed(): Dossier {
  const result = parse(fixture)
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2))
  return result.value
}

export const threeProspects = parsed()

/** Opens an address of the fixture as a browser would: prerendered from its path, then with its query. */
export async function openDesk(path: string, query = '', dossier = threeProspects) {
  window.history.replaceState(null, '', path + query)
  const { view } = decode({ path, query: '' }, catalogueOf(dossier))
  const citations = Object.fromEntries(dossier.sources.map((source) => [source.id, citationsOf(source)]))
  const user = userEvent.setup()
  const { container } = render(<Desk dossier={dossier} initial={view} citations={citations} />)
  // The panel and the evidence are fetched when they are shown.
  await waitFor(() => expect(container.querySelector('#main h1, #main table')).not.toBeNull())
  if (view.panel === 'timeline')
    await waitFor(() => expect(container.querySelector('#fork-list')).not.toBeNull())
  if (decode({ path, query }, catalogueOf(dossier)).view.quote) await screen.findByRole('complementary')
  return { user, container }
}

/** The address bar, path and query. */
export const address = () => window.location.pathname + window.location.search

/** The row of a topic, by its name. */
export function row(topic: string) {
  const head = screen.getByRole('rowheader', { name: (name) => name.startsWith(topic) })
  const line = head.closest('tr')
  if (!line) throw new Error(`No row of "${topic}".`)
  return within(line)
}
