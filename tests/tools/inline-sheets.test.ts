import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withSheets } from '@/tools/inline-sheets'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prospects-sheets-'))
  mkdirSync(join(folder, '_next'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (link: string) => `<!DOCTYPE html><html><head>${link}</head><body></body></html>`
const panel = '/site/_next/panel.css'
const link = `<link href="${panel}" rel="stylesheet" as="style" data-precedence="dynamic"/>`

describe('The sheet of a panel', () => {
  it('stands in the page, under the address by which the loader looks for it', () => {
    writeFileSync(join(folder, '_next', 'panel.css'), '.row{color:red}')
    expect(withSheets(page(link), 'index.html', folder)).toBe(
      page(
        `<style data-precedence="dynamic" data-href="${panel}">.row{color:red}</style><link rel="stylesheet" href="${panel}" disabled=""/>`,
      ),
    )
  })

  it('is refused where it names another file', () => {
    writeFileSync(join(folder, '_next', 'panel.css'), '.row{background:url(dot.png)}')
    expect(() => withSheets(page(link), 'index.html', folder)).toThrow('/_next/panel.css')
  })

  it('is taken with its characters, whatever they mean to a replacement', () => {
    writeFileSync(join(folder, '_next', 'panel.css'), '.row::before{content:"$&"}')
    expect(withSheets(page(link), 'index.html', folder)).toContain('content:"$&"')
  })

  it('leaves a page that needs none as it is', () => {
    expect(withSheets(page(''), 'index.html', folder)).toBe(page(''))
  })
})
