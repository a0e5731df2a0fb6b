import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { parse } from '@/core/parse'
import { address } from '@/tests/components/open-desk'
import fixture from '@/tests/fixtures/three-prospects.json'
import { defaultView } from '@/view/view-state'
import { useViewing, ViewProvider } from '@/view/viewing'

function Controls() {
  const filterRows = useViewing((viewing) => viewing.filterRows)
  const inPassing = useViewing((viewing) => viewing.inPassing)
  return (
    <>
      <button type="button" onClick={() => filterRows('both')}>
        Choose
      </button>
      <button type="button" onClick={() => inPassing(() => filterRows('differ'))}>
        Slide
      </button>
    </>
  )
}

it('Choosing adds an entry to the history, sliding changes the present one', async () => {
  const parsed = parse(fixture)
  if (!parsed.ok) throw new Error('The fixture cannot be read.')
  window.history.replaceState(null, '', '/three-prospects/compare/')
  const user = userEvent.setup()
  const { unmount } = render(
    <ViewProvider dossier={parsed.value} initial={defaultView}>
      <Controls />
    </ViewProvider>,
  )
  const before = window.history.length
  await user.click(screen.getByRole('button', { name: 'Choose' }))
  expect(address()).toBe('/three-prospects/compare/?show=both')
  expect(window.history.length).toBe(before + 1)
  await user.click(screen.getByRole('button', { name: 'Slide' }))
  // What still waits to be written is written when the reader leaves.
  act(() => unmount())
  expect(address()).toBe('/three-prospects/compare/?show=differ')
  expect(window.history.length).toBe(before + 1)
})
