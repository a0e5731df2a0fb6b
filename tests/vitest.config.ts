import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

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
          name: 'node',
          include: ['tests/{core,view,data,tools}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          name: 'dom',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
        },
      },
    ],
  },
})
