import { runInNewContext } from 'node:vm'
import { afterEach, expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { preparedAt, programOf, provide } from '@/view/prepared'

const never = () => new Promise<void>(() => undefined)

afterEach(() => {
  globalThis.prospects = undefined
})

it('gives a page that is being prerendered what was provided for it', () => {
  const prepared = { dossier: threeProspects(), citations: {} }
  provide('/_prepared/a.js', prepared)
  expect(preparedAt('/_prepared/a.js', never)).toBe(prepared)
  expect(() => preparedAt('/_prepared/b.js', never)).toThrow('Nothing was prepared for /_prepared/b.js.')
})

it('says the same as a script, whatever is in the text', () => {
  const dossier = { ...threeProspects(), summary: '</script>\u2028"\\" \ud800 漢 __proto__' }
  const self: { prospects?: Record<string, unknown> } = {}
  runInNewContext(programOf('/_prepared/a.js', { dossier, citations: {} }), { self })
  expect(JSON.parse(JSON.stringify(self.prospects?.['/_prepared/a.js']))).toEqual({ dossier, citations: {} })
})
