import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Panels are fetched when they are shown; on a busy machine the first of them takes seconds.
configure({ asyncUtilTimeout: 20_000 })

// Not drawn by jsdom, and asked for when a row comes into focus.
Element.prototype.scrollIntoView ??= () => {}

afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})
