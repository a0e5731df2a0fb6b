import { describe, expect, it } from 'vitest'
import { invented, seen, type Told, view } from '@/tests/view/catalogues'
import { decode } from '@/view/permalink'
import type { ViewState } from '@/view/view-state'

type Shown = Partial<Record<keyof ViewState, unknown>>

/** What became of a link, what it shows all the same, and what the reader is told of it. */
type Damage = [what: string, path: string, query: string, shows: Shown, notices?: Told[]]

const compare = '/three-prospects/compare/'
const schoolAndDate = { rows: ['school', 'date'] }

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
    [{ part: 'rows', asked: 'da', reason: 'cut', nearest: 'date' }],
  ],
  [
    'a link that is cut off in an escape',
    compare,
    '?only=bridge%E2%8',
    {},
    [{ part: 'only', asked: 'bridge%E2%8', reason: 'cut', nearest: 'bridge' }],
  ],
  [
    'a list that is cut off in an escape',
    compare,
    '?rows=school%7Edate%7',
    { rows: ['school'] },
    [{ part: 'rows', asked: 'date%7', reason: 'cut', nearest: 'date' }],
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
    'a row that was removed and has a successor',
    '/three-prospects/compare/cost-of-the-bridge/',
    '',
    { focus: 'who-pays' },
    [
      {
        part: 'item',
        asked: 'cost-of-the-bridge',
        reason: 'removed',
        says: 'This row said twice what another one says.',
        instead: 'who-pays',
      },
    ],
  ],
  [
    'a removed row in a list',
    compare,
    '?rows=who-is-right~date',
    { rows: ['date'] },
    [
      {
        part: 'rows',
        asked: 'who-is-right',
        reason: 'removed',
        says: 'This row asked for a judgement that the sources do not give.',
      },
    ],
  ],
  [
    'a removed quote and a removed prospect',
    compare,
    '?only=tunnel&quote=bills-shown',
    {},
    [
      {
        part: 'only',
        asked: 'tunnel',
        reason: 'removed',
        says: 'It was a slip of ours: nobody speaks of it.',
      },
      {
        part: 'quote',
        asked: 'bills-shown',
        reason: 'removed',
        says: 'These words were copied wrongly, and stand in no source.',
      },
    ],
  ],
  [
    'a comparison of another name',
    '/three-prospekts/compare/',
    '',
    {},
    [{ part: 'dossier', asked: 'three-prospekts', reason: 'unknown', nearest: 'three-prospects' }],
  ],
  [
    'a version that is still to come',
    compare,
    '?v=7&only=bridge',
    { only: 'bridge' },
    [{ part: 'v', asked: '7', reason: 'newer' }],
  ],
  [
    'a version that is none',
    compare,
    '?v=new&only=bridge',
    { only: 'bridge' },
    [{ part: 'v', asked: 'new', reason: 'malformed' }],
  ],
  [
    'the end of a list cut off',
    compare,
    '?rows=school~',
    { rows: ['school'] },
    [{ part: 'rows', asked: 'school~', reason: 'cut' }],
  ],
  [
    'a key cut off',
    compare,
    '?only=bridge&sho',
    { only: 'bridge' },
    [{ part: 'sho', asked: '', reason: 'cut', nearest: 'show' }],
  ],
  [
    'a panel cut off',
    '/three-prospects/comp',
    '',
    {},
    [{ part: 'panel', asked: 'comp', reason: 'cut', nearest: 'compare' }],
  ],
  [
    'more parts than a link can have',
    compare,
    `?only=bridge${'&x=1'.repeat(99)}&show=both`,
    { only: 'bridge' },
    [
      { part: 'link', asked: 'show=both', reason: 'too-long' },
      { part: 'x', asked: '1', reason: 'unknown' },
    ],
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
    [{ part: 'only', asked: `${'x'.repeat(80)}…`, reason: 'too-long' }],
  ],
  [
    'a list that is far too long',
    compare,
    `?rows=${'school~'.repeat(600)}`,
    { rows: ['school'] },
    [{ part: 'rows', asked: `${'school~'.repeat(600).slice(0, 80)}…`, reason: 'too-long' }],
  ],
]

describe('a link that cannot be honoured shows what it can, and says the rest', () => {
  it.each(told)('%s', (_, path, query, shows, notices) => {
    expect(seen(decode({ path, query }, invented))).toEqual({ view: view(shows), device: {}, notices })
  })
})
