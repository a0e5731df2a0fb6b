import { describe, expect, it } from 'vitest'
import { addressOf, linkOf } from '@/tests/view/addresses'
import { invented, seen, view } from '@/tests/view/catalogues'
import { decode, encode } from '@/view/permalink'
import { type Asked, checked, present } from '@/view/upgrades'

/** Three versions that never were: a key that got another name, and a panel that did. */
const inventedScheme = checked({
  version: 3,
  upgraders: {
    2: ({ path, query: { scenario, ...rest } }: Asked) => ({
      path,
      query: scenario ? { ...rest, only: scenario } : rest,
    }),
    3: ({ path: [dossier, panel, ...items], query }: Asked) => ({
      path: [dossier ?? '', panel === 'table' ? 'compare' : (panel ?? ''), ...items],
      query,
    }),
  },
})

const opened = (link: string) => seen(decode(addressOf(link), invented, inventedScheme))
const shows = (differs: Parameters<typeof view>[0]) => ({ view: view(differs), device: {}, notices: [] })

describe('a link of an older version', () => {
  it.each([
    ['without a version is of the first', '/three-prospects/table/school/?scenario=bridge'],
    ['of the first by its number', '/three-prospects/table/school/?v=1&scenario=bridge'],
    ['of the second', '/three-prospects/table/school/?v=2&only=bridge'],
    ['of the present one', '/three-prospects/compare/school/?v=3&only=bridge'],
  ])('%s, and shows what it always has', (_, link) => {
    expect(opened(link)).toEqual(shows({ focus: 'school', only: 'bridge' }))
  })

  it('is not read by the upgraders to versions that it has behind it', () => {
    const { notices } = opened('/three-prospects/table/?v=3&scenario=bridge')
    expect(notices.map(({ part, reason }) => [part, reason])).toEqual([
      ['scenario', 'unknown'],
      ['panel', 'unknown'],
    ])
  })

  it('is written in the present one from then on', () => {
    const { view: now } = opened('/three-prospects/table/school/?scenario=bridge')
    const link = linkOf(encode(now, invented, {}, inventedScheme))
    expect(link).toBe('/three-prospects/compare/school/?v=3&only=bridge')
    expect(opened(link)).toEqual(shows({ focus: 'school', only: 'bridge' }))
  })

  it('that is still to come shows what can be read of it, and says so', () => {
    expect(opened('/three-prospects/compare/?v=4&only=bridge&mood=calm')).toEqual({
      ...shows({ only: 'bridge' }),
      notices: [
        { part: 'v', asked: '4', reason: 'newer' },
        { part: 'mood', asked: 'calm', reason: 'unknown' },
      ],
    })
  })

  it.each(['0', '-1', '1.5', 'two', '', '9999999999999999999'])('%j is none', (version) => {
    const { notices } = opened(`/three-prospects/compare/?v=${version}`)
    expect(notices).toEqual([{ part: 'v', asked: version, reason: 'malformed' }])
  })
})

describe('the table of upgraders', () => {
  const same = (asked: Asked) => asked

  it('is whole as it is published', () => {
    expect(checked(present)).toBe(present)
  })

  it('stops the program at once where one is missing', () => {
    expect(() => checked({ version: 4, upgraders: { 3: same } })).toThrow(
      'No upgrader leads to version 2, 4 of links; add it in view/upgrades.ts.',
    )
  })

  it('stops the program where one leads to a version that does not exist', () => {
    expect(() => checked({ version: 1, upgraders: { 2: same } })).toThrow(
      'An upgrader leads to version 2 of links, but they are written in version 1.',
    )
  })
})
