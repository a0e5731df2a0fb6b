import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { JsonLd } from '@/app/json-ld'
import { Desk } from '@/components/frame/desk'
import { Front } from '@/components/front/front'
import type { Dossier } from '@/core/dossier'
import { citationsOf } from '@/data/citations'
import { hostile, hostileDossier } from '@/tests/components/hostile'
import { openDesk } from '@/tests/components/open-desk'
import { describeView } from '@/view/describe-view'
import { catalogueOf, defaultView, panels } from '@/view/view-state'

let dossier: Dossier
beforeAll(() => {
  dossier = hostileDossier()
})

const citationsFor = ({ sources }: Dossier) =>
  Object.fromEntries(sources.map((source) => [source.id, citationsOf(source)]))

/** What no text may ever become. */
const harmful =
  'script:not([type="application/ld+json"]), img, iframe, object, embed, base, [onerror], [onload]'

const expectHarmless = (root: ParentNode) => {
  expect(root.querySelector(harmful)).toBeNull()
  const schemes = [...root.querySelectorAll('[href], [src]')].map(
    (one) => /^[a-z-]+:/i.exec(one.getAttribute('href') ?? one.getAttribute('src') ?? '')?.[0] ?? '',
  )
  expect(new Set(schemes)).toEqual(
    new Set([...schemes].filter((one) => ['', 'https:', 'http:', 'mailto:', 'data:'].includes(one))),
  )
  expect('harmed' in window).toBe(false)
}

const built = (markup: string) => new DOMParser().parseFromString(`<!DOCTYPE html>${markup}`, 'text/html')

describe('A dossier full of markup', () => {
  it.each(panels)('is text on the panel %s, in the built page and in the app', async (panel) => {
    const { container } = await openDesk(`/three-prospects/${panel}/`, '', dossier)
    expectHarmless(container)
    const initial = { ...defaultView, panel }
    const desk = <Desk dossier={dossier} initial={initial} citations={citationsFor(dossier)} />
    // The panel's code is there by now, so that it is in the page as it is when the site is built.
    const page = built(renderToString(desk))
    expect(page.querySelector('main h1, main table')).not.toBeNull()
    expectHarmless(page)
  })

  it('is text in the evidence', async () => {
    const { all } = catalogueOf(dossier).quotes
    const words = dossier.quotes.find(({ exact }) => exact.includes(hostile.source))
    expect(all).toContain(words?.id)
    const { container } = await openDesk('/three-prospects/compare/', `?quote=${words?.id}`, dossier)
    expectHarmless(container)
    for (const place of ['.evidence', 'main'])
      expect(container.querySelector(place)?.textContent).toContain(hostile.source)
  })

  it('is text on the front page', () => {
    const { container } = render(<Front dossiers={[dossier]} />)
    expectHarmless(container)
    expect(container.textContent).toContain(hostile.source)
  })

  it('is text in a title, and ends no linked data', () => {
    expect(describeView(defaultView, dossier).title).toContain(hostile.ours)
    const page = built(renderToString(<JsonLd value={{ text: hostile.source }} />))
    expectHarmless(page)
    const data = page.querySelector('script[type="application/ld+json"]')
    expect(JSON.parse(data?.textContent ?? '')).toEqual({ text: hostile.source })
  })
})
