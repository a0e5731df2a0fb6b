import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Panels are fetched when they are shown; on a busy machine the first of them takes seconds.
configure({ asyncUtilTimeout: 20_000 })

// Not drawn by jsdom, and asked for when a row comes into focus.
Element.prototype.scrollIntoView ??= () => {}

// Nothing is near the screen where there is none: charts stay away, and their figures are tested as tables.
globalThis.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver

afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})
