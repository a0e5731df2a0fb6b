import { describe, expect, it } from 'vitest'
import { invented, seen, view } from '@/tests/view/catalogues'
import { decode } from '@/view/permalink'
import type { ViewState } from '@/view/view-state'

/** What became of a link on its way, and what it was meant to show. */
type Mended = [what: string, path: string, query: string, shows: Partial<Record<keyof ViewState, unknown>>]

const compare = '/three-prospects/compare/'
const schoolAndDate = { rows: ['school', 'date'] }

const asMeant: Mended[] = [
  ['a plus for the joint', compare, '?rows=school+date', schoolAndDate],
  ['a comma for the joint', compare, '?rows=school,date', schoolAndDate],
  ['an escaped comma', compare, '?rows=school%2Cdate', schoolAndDate],
  ['an escaped blank for the joint', compare, '?rows=school%20date', schoolAndDate],
  ['an escaped joint', compare, '?rows=school%7Edate', schoolAndDate],
  ['an escaped joint in small letters', compare, '?rows=school%7edate', schoolAndDate],
  ['a joint too many', compare, '?rows=~school~~date', schoolAndDate],
  ['a name twice', compare, '?rows=school~date~school', schoolAndDate],
  ['names in another order', compare, '?rows=date~school', schoolAndDate],
  ['upper case in the path', '/THREE-PROSPECTS/Compare/School/', '', { focus: 'school' }],
  ['upper case in the query', compare, '?only=Bridge', { only: 'bridge' }],
  ['no slash at the end', '/three-prospects/compare/school', '', { focus: 'school' }],
  ['two slashes', '//three-prospects//compare//school//', '', { focus: 'school' }],
  ['a full stop at the end of the path', '/three-prospects/compare/school.', '', { focus: 'school' }],
  ['a bracket and a comma', '/three-prospects/compare/school),', '', { focus: 'school' }],
  ['a quotation mark', compare, '?only=bridge”', { only: 'bridge' }],
  ['an escaped bracket at the end', compare, '?only=bridge%29', { only: 'bridge' }],
  ['a full stop at the end of a list', compare, '?rows=school~date.', schoolAndDate],
  ['a blank at the end', compare, '?only=bridge%20', { only: 'bridge' }],
  ['a blank and a full stop at the end', compare, '?only=bridge%20.', { only: 'bridge' }],
  ['an ampersand too many', compare, '?&only=bridge&&', { only: 'bridge' }],
  ['tracking', compare, '?utm_source=mail&only=bridge&fbclid=1&gclid=2&mc_eid=3', { only: 'bridge' }],
  ['all rows', compare, `?rows=${invented.topics.all.join('~')}`, {}],
  ['the order of telling', compare, '?order=new-boat~bridge~long-wait', {}],
  ['a part of an order', compare, '?order=long-wait', { order: ['long-wait', 'new-boat', 'bridge'] }],
  ['what is shown anyway', compare, '?show=all', {}],
  [
    'the source that is read first anyway',
    '/three-prospects/source/',
    '?source=lantern',
    { panel: 'source' },
  ],
  [
    'an ampersand as mark-up writes it',
    compare,
    '?only=bridge&amp;show=differ',
    { only: 'bridge', show: 'differ' },
  ],
  [
    'an ampersand written so twice',
    compare,
    '?only=bridge&amp;amp;show=both',
    { only: 'bridge', show: 'both' },
  ],
  ['a question mark that was escaped', '/three-prospects/compare/%3Fonly%3Dbridge', '', { only: 'bridge' }],
  [
    'a question mark that was escaped, and tracking after it',
    '/three-prospects/compare/school/%3fonly=bridge',
    '?utm_source=chat',
    { focus: 'school', only: 'bridge' },
  ],
  ['a full stop behind the last slash', '/three-prospects/compare/school/).', '', { focus: 'school' }],
  ['a soft hyphen in a name', compare, '?only=bri%C2%ADdge', { only: 'bridge' }],
  ['a joiner without width at the end', compare, '?only=bridge%E2%80%8B', { only: 'bridge' }],
  ['an escaped line break at the end', compare, '?only=bridge%0D%0A', { only: 'bridge' }],
  ['escaped letters', '/three-prospects/%63ompare/', '?%6Fnly=%62ridge', { only: 'bridge' }],
  ['the first version by its number', compare, '?v=1&only=bridge', { only: 'bridge' }],
  ['no panel', '/three-prospects/', '?only=bridge', { only: 'bridge' }],
  [
    'a quote in the query of the source',
    '/three-prospects/source/',
    '?quote=then',
    { panel: 'source', quote: 'then' },
  ],
]

describe('a damaged link shows what was meant, in silence', () => {
  it.each(asMeant)('%s', (_, path, query, shows) => {
    expect(seen(decode({ path, query }, invented))).toEqual({ view: view(shows), device: {}, notices: [] })
  })
})
