import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '@/core/parse'
import { edited, pathOf } from '@/tests/core/edits'
import { threeProspectsFile } from '@/tests/core/three-prospects'

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
  withObjectString: true,
  withUnicodeString: true,
})

const throwing = (error: unknown) =>
  new Proxy(
    {},
    {
      get: () => {
        throw error
      },
      ownKeys: () => {
        throw error
      },
      getPrototypeOf: () => {
        throw error
      },
    },
  )

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function cyclic(): unknown {
  const file = threeProspectsFile() as { quotes: unknown[]; self?: unknown }
  file.self = file
  file.quotes.push(file.quotes)
  return file
}

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { value }
  return value
}

const getter = (error: unknown) => ({
  ...(threeProspectsFile() as object),
  get topics() {
    throw error
  },
})

describe('parse never throws, and says what is wrong', () => {
  const refuses = (value: unknown) => {
    const parsed = parse(value)
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.issues.length).toBeGreaterThan(0)
    for (const issue of parsed.issues)
      expect(issue).toEqual({
        path: expect.stringMatching(/^\$/),
        problem: expect.any(String),
        fix: expect.any(String),
      })
  }

  it('on anything at all', () => {
    fc.assert(fc.property(anything, refuses), { numRuns: 300 })
  })

  const lists = fc.constantFrom(
    ...['sources', 'actors', 'quotes', 'moments', 'scenarios', 'topics', 'readings', 'prompts', 'unused'],
  )

  it('on anything in the place of a list', () => {
    const other = anything.filter((value) => !Array.isArray(value))
    fc.assert(
      fc.property(lists, other, (list, value) => refuses(edited({ set: { [`$.${list}`]: value } }))),
      { numRuns: 60 },
    )
  })

  it('on anything in a list', () => {
    fc.assert(
      fc.property(lists, anything, (list, value) => refuses(edited({ add: { [`$.${list}`]: value } }))),
      { numRuns: 60 },
    )
  })

  const deep = fc.constantFrom(
    '$.quotes[then].exact',
    '$.quotes[then].prefix',
    '$.quotes[then].hands',
    '$.sources[memo].paragraphs',
    '$.sources[memo].citation',
    '$.topics[date].sides',
    '$.topics[date].sides[0]',
    '$.scenarios[bridge].groups[what-is-built].steps',
    '$.moments[the-talk].time',
  )

  it('on anything deep inside', () => {
    fc.assert(
      fc.property(deep, anything, (at, value) => {
        expect(() => parse(edited({ set: { [at]: value } }))).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })

  it('on words of any kind in the place of words', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant('\ud800'),
      fc.constant('[[]]'),
      fc.constant('\u0000'),
    )
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('$.sources[memo].paragraphs[4]', '$.quotes[then].exact', '$.title'),
        (text, at) => {
          expect(() => parse(edited({ set: { [at]: text } }))).not.toThrow()
        },
      ),
    )
  })

  it.each([
    ['an object whose getter throws', () => getter(new Error('no'))],
    ['an object whose getter throws a word', () => getter('no')],
    ['an object whose getter throws nothing', () => getter(undefined)],
    ['an object whose getter throws a revoked proxy', () => getter(revoked())],
    [
      'an object whose getter throws an error without a readable message',
      () =>
        getter(
          Object.defineProperty(new Error(), 'message', {
            get: () => {
              throw new Error()
            },
          }),
        ),
    ],
    ['a proxy that throws', () => throwing(new Error('no'))],
    [
      'a proxy that throws itself',
      () => {
        const made: object = throwing(revoked())
        return made
      },
    ],
    ['a revoked proxy', revoked],
    ['a list that is a revoked proxy', () => edited({ set: { '$.topics': revoked() } })],
    ['an item that is a proxy that throws', () => edited({ add: { '$.topics': throwing(new Error('no')) } })],
    ['a dossier that holds itself', cyclic],
    ['a value as deep as a well', () => nested(50_000)],
    ['a dossier with a deep value in it', () => edited({ add: { '$.readings': nested(50_000) } })],
    ['a symbol', () => Symbol('dossier')],
    ['a function', () => () => 'dossier'],
  ])('on %s', (_, make) => {
    refuses(make())
  })

  it('on the names that objects are born with', () => {
    const born = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}')
    refuses(born)
    refuses({ ...(threeProspectsFile() as object), ...born })
    expect('polluted' in {}).toBe(false)
  })

  it('on ids that are names which objects are born with', () => {
    const renamed = JSON.stringify(threeProspectsFile()).replaceAll('"then"', '"constructor"')
    const parsed = parse(JSON.parse(renamed))
    expect(parsed.ok && Object.keys(parsed.value.places)).toContain('constructor')
  })

  it('and says where a key of a strange name stands', () => {
    const parsed = parse(edited({ set: { '$.topics[date]': { 'what is this': 1 } } }))
    expect(!parsed.ok && parsed.issues.map(({ path }) => path)).toContain(
      `${pathOf('$.topics[date]')}["what is this"]`,
    )
  })

  it('and leaves what it was given as it was', () => {
    const given = edited({ set: { '$.topics[date].label': 1, '$.likelihood': 1 } })
    const before = structuredClone(given)
    parse(given)
    expect(given).toEqual(before)
  })
})
