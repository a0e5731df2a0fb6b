import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { DossierContext } from '@/components/frame/dossier-context'
import { SessionProvider, useLink } from '@/components/present/session'
import { threeProspects } from '@/tests/components/open-desk'
import type { Role } from '@/view/deck-session'
import { decode } from '@/view/permalink'
import { catalogueOf } from '@/view/view-state'
import { ViewProvider } from '@/view/viewing'

const Link = () => <p>{useLink() ? 'tied' : 'loose'}</p>

const side: Role = 'deck'

it('A deck is tied to its other window before it can hear a key', () => {
  const path = '/three-prospects/present/title/'
  const { view } = decode({ path, query: '' }, catalogueOf(threeProspects))
  const box = document.createElement('div')
  const root = createRoot(box)
  // Without `act`, which would run what a browser runs later, after a key may have come.
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  environment.IS_REACT_ACT_ENVIRONMENT = false
  flushSync(() =>
    root.render(
      <DossierContext value={threeProspects}>
        <ViewProvider dossier={threeProspects} initial={view}>
          <SessionProvider role={side}>
            <Link />
          </SessionProvider>
        </ViewProvider>
      </DossierContext>,
    ),
  )
  expect(box).toHaveTextContent('tied')
  flushSync(() => root.unmount())
  environment.IS_REACT_ACT_ENVIRONMENT = true
})
