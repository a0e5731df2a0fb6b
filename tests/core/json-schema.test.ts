import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '@/core/json-schema'

describe('the JSON Schema that editors use', () => {
  it('is current; if not, run `npm run schema`', () => {
    expect(readFileSync('data/dossier.schema.json', 'utf8')).toBe(jsonSchema())
  })

  it('describes every key of a dossier, and lets no other stand', () => {
    const schema = JSON.parse(jsonSchema())
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['version', 'id', 'sources', 'quotes', 'scenarios', 'topics', 'unused']),
    )
  })
})
