import { describe, expect, it } from 'vitest'
import { addressOf } from '@/tests/view/addresses'
import { invented } from '@/tests/view/catalogues'
import { decode } from '@/view/permalink'
import { queryParts } from '@/view/query-parts'

/** What became of each part that a link has, as a short table. */
const sorted = (link: string) =>
  decode(addressOf(link), invented)
    .parts.filter(({ outcome }) => outcome !== 'missing')
    .map((one) => `${one.part}: ${one.outcome === 'not honoured' ? one.reason : one.outcome}`)

describe('each part of a link is sorted', () => {
  it('into missing, where it says nothing', () => {
    const { parts } = decode({ path: '/', query: '' }, invented)
    expect(parts.map(({ part }) => part)).toEqual([
      'v',
      'dossier',
      'panel',
      'item',
      ...queryParts.map(({ key }) => key),
    ])
    expect(new Set(parts.map(({ outcome }) => outcome))).toEqual(new Set(['missing']))
  })

  it.each([
    [
      '/three-prospects/compare/school/?only=bridge',
      ['dossier: honoured', 'panel: honoured', 'item: honoured', 'only: honoured'],
    ],
    ['/three-prospects/compare/storms/', ['dossier: honoured', 'panel: honoured', 'item: honoured']],
    [
      '/three-prospects/source/thn/?rows=schol~date',
      ['dossier: honoured', 'panel: honoured', 'item: unknown', 'rows: unknown'],
    ],
    [
      '/three-prospects/?only=tunnel&only=bridge&x=1',
      ['only: repeated', 'x: unknown', 'dossier: honoured', 'only: removed'],
    ],
    ['/three-prospects/?v=9&only=', ['v: newer', 'dossier: honoured', 'only: malformed']],
    ['/three-prospects/?voice=dir', ['dossier: honoured', 'voice: cut']],
  ])('%s', (link, outcomes) => {
    expect(sorted(link)).toEqual(outcomes)
  })
})
