import { describe, expect, it } from 'vitest'
import { invented, view } from '@/tests/view/catalogues'
import type { Notice } from '@/view/notice'
import { decode } from '@/view/permalink'
import type { ViewState } from '@/view/view-state'

type Shown = Partial<Record<keyof ViewState, unknown>>

/** What became of a link, what it shows all the same, and what the reader is told of it. */
type Damage = [what: string, path: string, query: string, shows: Shown, notices?: Notice[]]

const compare = '/three-prospects/compare/'
const schoolAndDate = { rows: ['school', 'date'] }

const asMeant: Damage[] = [
  ['a plus for the joint', compare, '?rows=school+date', schoolAndDate],
  ['a comma for the joint', compare, '?rows=school,date', schoolAndDate],
  ['an escaped comma', compare, '?rows=school%2Cdate', schoolAndDate],
  ['an escaped blank for the joint', compare, '?rows=school%20date', schoolAndDate],
  ['an escaped joint', compare, '?rows=school%7Edate', schoolAndDate],
  ['an escaped joint in small letters', compare, '?rows=school%7edate', schoolAndDate],
  ['a joint too many', compare, '?rows=~school~~date~', schoolAndDate],
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
  ['no panel', '/three-prospects/', '?only=bridge', { only: 'bridge' }],
  [
    'a quote in the query of the source',
    '/three-prospects/source/',
    '?quote=then',
    { panel: 'source', quote: 'then' },
  ],
]

const told: Damage[] = [
  [
    'a former name of a row in the path',
    '/three-prospects/compare/storms/',
    '',
    { focus: 'weather' },
    [{ part: 'item', asked: 'storms', reason: 'renamed', instead: 'weather' }],
  ],
  [
    'a former name in a list',
    compare,
    '?rows=when~school',
    schoolAndDate,
    [{ part: 'rows', asked: 'when', reason: 'renamed', instead: 'date' }],
  ],
  [
    'a former name of a quote',
    compare,
    '?quote=Whatever-the-weather',
    { quote: 'any-weather' },
    [{ part: 'quote', asked: 'Whatever-the-weather', reason: 'renamed', instead: 'any-weather' }],
  ],
  [
    'former names of a scenario and an actor',
    compare,
    '?only=waiting&actor=harbourmaster',
    { only: 'long-wait', actors: ['harbour-master'] },
    [
      { part: 'only', asked: 'waiting', reason: 'renamed', instead: 'long-wait' },
      { part: 'actor', asked: 'harbourmaster', reason: 'renamed', instead: 'harbour-master' },
    ],
  ],
  [
    'a misspelt row, beside a right one',
    compare,
    '?rows=schol~date',
    { rows: ['date'] },
    [{ part: 'rows', asked: 'schol', reason: 'unknown', nearest: 'school' }],
  ],
  [
    'a cut off link',
    compare,
    '?rows=school~da',
    { rows: ['school'] },
    [{ part: 'rows', asked: 'da', reason: 'unknown', nearest: 'date' }],
  ],
  [
    'a link that is cut off in an escape',
    compare,
    '?only=bridge%E2%8',
    {},
    [{ part: 'only', asked: 'bridge%E2%8', reason: 'unknown', nearest: 'bridge' }],
  ],
  [
    'a list that is cut off in an escape',
    compare,
    '?rows=school%7Edate%7',
    { rows: ['school'] },
    [{ part: 'rows', asked: 'date%7', reason: 'unknown', nearest: 'date' }],
  ],
  [
    'a name that is near to none',
    compare,
    '?quote=zzzzzzzzzzzz',
    {},
    [{ part: 'quote', asked: 'zzzzzzzzzzzz', reason: 'unknown' }],
  ],
  [
    'a panel that does not exist, and what it was to show',
    '/three-prospects/comprae/school/',
    '',
    {},
    [
      { part: 'panel', asked: 'comprae', reason: 'unknown', nearest: 'compare' },
      { part: 'item', asked: 'school', reason: 'unknown' },
    ],
  ],
  [
    'more steps than there are',
    '/three-prospects/compare/school/bridge/then/',
    '',
    { focus: 'school' },
    [{ part: 'item', asked: 'bridge/then', reason: 'unknown' }],
  ],
  [
    'a key twice: the first is shown',
    compare,
    '?only=bridge&only=new-boat',
    { only: 'bridge' },
    [{ part: 'only', asked: 'new-boat', reason: 'repeated' }],
  ],
  [
    'a quote in the path and another one in the query',
    '/three-prospects/source/then/',
    '?quote=any-weather',
    { panel: 'source', quote: 'then' },
    [{ part: 'quote', asked: 'any-weather', reason: 'repeated', instead: 'then' }],
  ],
  [
    'an unknown key',
    compare,
    '?colour=red&only=bridge',
    { only: 'bridge' },
    [{ part: 'colour', asked: 'red', reason: 'unknown' }],
  ],
  [
    'a key that mark-up has eaten into',
    compare,
    '?only=bridge&amp;show=differ',
    { only: 'bridge' },
    [{ part: 'amp;show', asked: 'differ', reason: 'unknown' }],
  ],
  ['a key without a value', compare, '?only', {}, [{ part: 'only', asked: '', reason: 'malformed' }]],
  ['a list without names', compare, '?rows=~', {}, [{ part: 'rows', asked: '~', reason: 'malformed' }]],
  [
    'a filter that does not exist',
    compare,
    '?show=difer',
    {},
    [{ part: 'show', asked: 'difer', reason: 'unknown', nearest: 'differ' }],
  ],
  [
    'a text size and a theme that do not exist',
    compare,
    '?text=huge&theme=dank',
    {},
    [
      { part: 'text', asked: 'huge', reason: 'unknown' },
      { part: 'theme', asked: 'dank', reason: 'unknown', nearest: 'dark' },
    ],
  ],
  [
    'a name of another kind',
    compare,
    '?only=school',
    {},
    [{ part: 'only', asked: 'school', reason: 'unknown' }],
  ],
  [
    'a name that every object is born with',
    compare,
    '?only=constructor&__proto__=1',
    {},
    [
      { part: '__proto__', asked: '1', reason: 'unknown' },
      { part: 'only', asked: 'constructor', reason: 'unknown' },
    ],
  ],
  [
    'a name that is far too long',
    compare,
    `?only=${'x'.repeat(300)}`,
    {},
    [{ part: 'only', asked: `${'x'.repeat(80)}…`, reason: 'unknown' }],
  ],
  [
    'a list that is far too long',
    compare,
    `?rows=${'school~'.repeat(600)}`,
    { rows: ['school'] },
    [{ part: 'rows', asked: `${'school~'.repeat(600).slice(0, 80)}…`, reason: 'malformed' }],
  ],
]

describe('a damaged link shows what was meant, in silence', () => {
  it.each(asMeant)('%s', (_, path, query, shows) => {
    expect(decode({ path, query }, invented)).toEqual({ view: view(shows), device: {}, notices: [] })
  })
})

describe('a link that cannot be honoured shows what it can, and says the rest', () => {
  it.each(told)('%s', (_, path, query, shows, notices) => {
    expect(decode({ path, query }, invented)).toEqual({ view: view(shows), device: {}, notices })
  })
})
