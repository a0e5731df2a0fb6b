import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
const imported = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^import '@\/(.+\.css)'/gm)].map(([, path = '']) => path)

const early = imported('app/layout.tsx')
const late = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => imported(`components/${file}`))

const classesIn = (css: string) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)

/** What a sheet styles wherever it stands: rules that begin with a class and say of no box that it must be in. */
const everywhere = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((selector) => selector.match(/^\s*\.([a-z][\w-]*)\s*$/)?.[1] ?? [])

test('A sheet that is fetched once the page is at rest restyles nothing that stands there already', () => {
  expect(early.length).toBeGreaterThan(10)
  expect(late.length).toBeGreaterThan(5)
  const taken = new Set(early.flatMap((file) => classesIn(read(file))))
  const twice = late.flatMap((file) =>
    everywhere(read(file))
      .filter((name) => taken.has(name))
      .map((name) => `${file}: .${name}`),
  )
  expect(twice).toEqual([])
})
