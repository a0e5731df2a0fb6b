import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
const imported = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^import '@\/(.+\.css)'/gm)].map(([, path = '']) => path)

const early = imported('app/layout.tsx')

/** The sheets that a panel's file brings with it, by the panel's folder. */
const late = new Map(
  readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => [dirname(file), imported(`components/${file}`)] as const)
    .filter(([, sheets]) => sheets.length > 0),
)

const classesIn = (css: string) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)

/** The selectors of a sheet, each with what stands between its commas. */
const selectorsIn = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))

test('A sheet that is fetched once the page is at rest restyles nothing that stands there already', () => {
  expect(early.length).toBeGreaterThan(10)
  expect(late.size).toBe(6)
  const problems = [...late].flatMap(([panel, sheets]) => {
    const elsewhere = [
      ...early,
      ...[...late].filter(([other]) => other !== panel).flatMap(([, others]) => others),
    ].filter((sheet) => !sheets.includes(sheet))
    // What comes with two panels is the same for both.
    const taken = new Set(elsewhere.flatMap((file) => classesIn(read(file))))
    return sheets.flatMap((sheet) => [
      // Of pages of paper those without a name are everybody's.
      ...(/@page\s*\{/.test(read(sheet)) ? [`${sheet}: @page`] : []),
      ...selectorsIn(read(sheet))
        .filter((selector) => !classesIn(selector).some((name) => !taken.has(name)))
        .map((selector) => `${sheet}: ${selector}`),
    ])
  })
  expect(problems).toEqual([])
})
