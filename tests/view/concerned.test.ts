import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { invented, view, viewsOf } from '@/tests/view/catalogues'
import { concerned } from '@/view/concerned'
import { createViewStore } from '@/view/store'
import { defaultView, type ViewState } from '@/view/view-state'

const steps = fc.array(viewsOf(invented), { minLength: 1, maxLength: 4 })

describe('whoever is concerned', () => {
  it('with a part hears of every change of it, and of nothing else', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(...(Object.keys(defaultView) as (keyof ViewState)[])),
        (views, part) => {
          const store = createViewStore(defaultView, invented)
          const listener = vi.fn()
          concerned(store)([part]).subscribe(listener)
          let changes = 0
          for (const next of views) {
            const before = store.getState().view[part]
            store.getState().arrive(next, [])
            if (store.getState().view[part] !== before) changes += 1
            expect(listener).toHaveBeenCalledTimes(changes)
          }
        },
      ),
    )
  })

  it('with some values of a part hears when one of them comes or goes', () => {
    fc.assert(
      fc.property(steps, fc.subarray([...invented.quotes.all]), (views, quotes) => {
        const store = createViewStore(defaultView, invented)
        const heard = concerned(store)(quotes.map((quote): `quote ${string}` => `quote ${quote}`))
        const within = () => quotes.find((quote) => quote === heard.getState().view.quote)
        let known = within()
        heard.subscribe(() => {
          known = within()
        })
        for (const next of views) {
          store.getState().arrive(next, [])
          expect(known).toBe(within())
        }
      }),
    )
  })

  it('with another value hears nothing', () => {
    const store = createViewStore(defaultView, invented)
    const listener = vi.fn()
    concerned(store)(['quote now']).subscribe(listener)
    store.getState().arrive(view({ quote: 'then' }), [])
    expect(listener).not.toHaveBeenCalled()
    store.getState().arrive(view({ quote: 'now' }), [])
    store.getState().arrive(view({ quote: 'then' }), [])
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('is left alone once it listens no longer', () => {
    const store = createViewStore(defaultView, invented)
    const [first, second] = [vi.fn(), vi.fn()]
    const heard = concerned(store)
    const stop = heard(['show']).subscribe(first)
    heard(['show']).subscribe(second)
    stop()
    store.getState().arrive(view({ show: 'both' }), [])
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
  })

  it('is given the same store each time, so that nobody subscribes anew', () => {
    const heard = concerned(createViewStore(defaultView, invented))
    expect(heard(['quote', 'focus'])).toBe(heard(['quote', 'focus']))
  })
})
