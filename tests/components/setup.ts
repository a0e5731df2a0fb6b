import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Not drawn by jsdom, and asked for when a row comes into focus.
Element.prototype.scrollIntoView ??= () => {}

afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})
