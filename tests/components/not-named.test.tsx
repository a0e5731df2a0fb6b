import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openDesk } from '@/tests/components/open-desk'

const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join()

it('An actor whom no cell names is said to be named in none', async () => {
  await openDesk('/three-prospects/compare/')
  await userEvent.click(screen.getByRole('button', { name: 'Follow an actor' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tidewater Radio' }))
  expect(said()).toContain('Named in no cell of the comparison: Tidewater Radio')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tidewater Radio' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'the county' }))
  expect(said()).not.toContain('Named in no cell')
})

it('A place in another source than the first names that source', async () => {
  await openDesk('/three-prospects/compare/')
  expect(screen.getAllByRole('link', { name: /paragraph 4, this memo/ }).length).toBeGreaterThan(0)
})
