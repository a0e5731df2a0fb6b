import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Speed is measured by the bench alone: on a busy machine a test is slow, not wrong. In milliseconds. */
const patience = 60_000

const resolve = { tsconfigPaths: true }

export default defineConfig({
  test: {
    // Four times faster than the default, and the DOM is cleaned after each test.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        resolve,
        test: {
          testTimeout: patience,
          name: 'node',
          include: ['tests/{app,core,view,data,tools}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          testTimeout: patience,
          name: 'dom',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
        },
      },
    ],
  },
})
