import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from '@/core/parse'
import { address, openDesk } from '@/tests/components/open-desk'
import { grownDossier } from '@/tools/bench/grown-dossier'
import { catalogueOf, pathItems } from '@/view/view-state'

const parsed = parse(grownDossier(3))
if (!parsed.ok) throw new Error('The generated dossier has problems.')
const dossier = parsed.value
const catalogue = catalogueOf(dossier)

const panels = [
  { panel: 'compare', drawn: 'tr[data-topic]' },
  { panel: 'timeline', drawn: '.fork [data-happening]' },
  { panel: 'actors', drawn: 'tr[data-actor]' },
  { panel: 'source', drawn: '.passage' },
] as const

/** Something from the middle of what a panel can name. */
function itemOf(panel: (typeof panels)[number]['panel']): string {
  const { all } = pathItems[panel].names(catalogue)
  return all[Math.floor(all.length / 2)] ?? ''
}

describe('The page of an item of a large dossier', () => {
  beforeEach(() => {
    document.elementsFromPoint = () => []
  })
  afterEach(() => {
    Reflect.deleteProperty(document, 'elementsFromPoint')
  })

  it.each(panels)(
    'of $panel begins with its surroundings, and shows the whole when asked',
    async ({ panel, drawn }) => {
      const { user, container } = await openDesk(`/${dossier.id}/${panel}/${itemOf(panel)}/`, '', dossier)
      const count = () => container.querySelectorAll(drawn).length
      const few = count()
      expect(few).toBeGreaterThan(5)
      expect(await screen.findByRole('link', { name: 'All of them' })).toHaveAttribute(
        'href',
        `/${dossier.id}/${panel}/`,
      )
      const asked = address()
      await user.click(screen.getByRole('link', { name: 'All of them' }))
      await waitFor(() => expect(count()).toBeGreaterThan(2 * few))
      expect(address()).toBe(asked)
      expect(screen.queryByRole('link', { name: 'All of them' })).not.toBeInTheDocument()
    },
  )

  it('is whole as soon as another item is looked at, and stays so', async () => {
    const { user, container } = await openDesk(`/${dossier.id}/compare/${itemOf('compare')}/`, '', dossier)
    const count = () => container.querySelectorAll('tr[data-topic]').length
    const few = count()
    const [first] = screen.getAllByRole('link', { name: /^Topic \d+$/ })
    if (!first) throw new Error('There are rows.')
    await user.click(first)
    expect(count()).toBeGreaterThan(2 * few)
    await act(async () => window.history.back())
    await waitFor(() => expect(address()).toContain(itemOf('compare')))
    expect(count()).toBeGreaterThan(2 * few)
  })

  it.each(panels)('is no rule for the page of the panel $panel', async ({ panel }) => {
    await openDesk(`/${dossier.id}/${panel}/`, '', dossier)
    expect(screen.queryByRole('link', { name: 'All of them' })).not.toBeInTheDocument()
  })
})
