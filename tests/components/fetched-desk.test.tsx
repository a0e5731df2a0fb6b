import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FetchedDesk } from '@/components/frame/fetched-desk'
import { threeProspects } from '@/tests/components/open-desk'
import { decode } from '@/view/permalink'
import { provide } from '@/view/prepared'
import { catalogueOf } from '@/view/view-state'

const file = '/_prepared/three-prospects.js'

/** What the network says of the script that is asked for. */
async function answer(type: 'load' | 'error') {
  const script = document.head.querySelector(`script[src="${file}"]`)
  expect(script).not.toBeNull()
  await act(async () => script?.dispatchEvent(new Event(type)))
}

it('is drawn once its file is there; that it cannot be had is told, and can be tried again', async () => {
  const path = '/three-prospects/compare/'
  window.history.replaceState(null, '', path)
  const { view } = decode({ path, query: '' }, catalogueOf(threeProspects))
  const user = userEvent.setup()
  await act(async () => render(<FetchedDesk path={file} initial={view} />))
  await answer('error')
  expect(screen.queryByRole('alert')).toBeNull()
  await answer('error')
  expect(screen.getByRole('alert')).toHaveTextContent('This page cannot answer yet.')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('alert')).toBeNull()
  // A host may answer with a page of its own, which runs as no script of ours.
  await answer('load')
  expect(screen.getByRole('alert')).toBeInTheDocument()
  await act(async () => window.dispatchEvent(new Event('online')))
  provide(file, { dossier: threeProspects, citations: {} })
  await answer('load')
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})
