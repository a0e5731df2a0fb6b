import { describe, expect, it } from 'vitest'
import { comparison, groupsShown, type Row, type RowFilter, rowCounts } from '@/core/comparison'
import type { TopicId } from '@/core/dossier'
import { threeProspects } from '@/tests/core/three-prospects'

const dossier = threeProspects()
const rows = comparison(dossier)

const rowOf = (id: string): Row => {
  const row = rows.find(({ topic }) => topic.id === id)
  if (!row) throw new Error(`There is no row ${id}.`)
  return row
}

const topic = (id: string): TopicId => rowOf(id).topic.id

const shown = (filter: RowFilter, chosen: string[] = [], focus: string | null = null) =>
  groupsShown(rows, filter, chosen.map(topic), focus === null ? null : topic(focus)).map((group) => [
    group.speaking,
    group.rows.map((row) => row.topic.id),
  ])

describe('the comparison', () => {
  it('has a row for each topic, in the order of the dossier', () => {
    expect(rows.map((row) => row.topic.id)).toEqual(dossier.topics.map(({ id }) => id))
  })

  it('has a cell for each scenario in each row, in the order of telling', () => {
    for (const row of rows)
      expect(row.cells.map(({ scenario }) => scenario.id)).toEqual(['new-boat', 'bridge', 'long-wait'])
  })

  it('keeps that order where a topic lists its sides in another one', () => {
    const turned = {
      ...dossier,
      topics: dossier.topics.map((one) => ({ ...one, sides: [...one.sides].reverse() })),
    }
    expect(comparison(turned).map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells))
  })

  it('is silent where the text is, and only there', () => {
    const silences = rows.map((row) => row.cells.map(({ silent }) => (silent ? '·' : 'x')).join(''))
    expect(Object.fromEntries(rows.map((row, index) => [row.topic.id, silences[index]]))).toEqual({
      crossing: 'xxx',
      'who-acts': 'xxx',
      school: 'xxx',
      date: 'xxx',
      'the-word-will': 'xxx',
      'who-pays': 'xx·',
      weather: 'x··',
      'moving-away': '··x',
      'north-slip': '···',
      'which-is-best': '···',
    })
  })

  it('calls a row by how many of its sides speak', () => {
    for (const { cells, speaking } of rows) {
      const speak = cells.filter(({ silent }) => !silent).length
      expect(speaking).toBe(speak === 3 ? 'all' : speak === 0 ? 'none' : 'some')
    }
  })

  it('gives a cell its statement and its quotes, in the order of the author', () => {
    expect(rowOf('school').cells[1]).toMatchObject({
      silent: false,
      says: 'She has heard that it stays; money is open.',
      quotes: [{ id: 'told-school-stays' }, { id: 'nobody-has-shown' }],
      elided: true,
      ourReading: false,
    })
  })

  it('says where a statement is our reading', () => {
    expect(rowOf('who-acts').cells.map((cell) => !cell.silent && cell.ourReading)).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('a filter', () => {
  it.each<[RowFilter, number]>([
    ['all', 10],
    ['both', 5],
    ['differ', 4],
    ['one-silent', 3],
    ['both-silent', 2],
  ])('"%s" counts %i rows, and shows as many', (filter, count) => {
    expect(rowCounts(rows)[filter]).toBe(count)
    expect(shown(filter).flatMap(([, ids]) => ids)).toHaveLength(count)
  })

  it('"differ" leaves out rows that echo, and rows where one is silent', () => {
    expect(shown('differ')).toEqual([['all', ['crossing', 'who-acts', 'school', 'date']]])
  })

  it('"one-silent" shows rows in which some speak and some do not', () => {
    expect(shown('one-silent')).toEqual([['some', ['who-pays', 'weather', 'moving-away']]])
  })

  it('"both-silent" shows rows in which none speaks', () => {
    expect(shown('both-silent')).toEqual([['none', ['north-slip', 'which-is-best']]])
  })

  it('leaves no row out of all of them together', () => {
    const counts = rowCounts(rows)
    expect(counts.both + counts['one-silent'] + counts['both-silent']).toBe(counts.all)
  })
})

describe('the rows shown', () => {
  it('are grouped by who speaks: all, some, none', () => {
    expect(shown('all').map(([speaking]) => speaking)).toEqual(['all', 'some', 'none'])
    expect(shown('all').flatMap(([, ids]) => ids)).toHaveLength(rows.length)
  })

  it('are those chosen, in the order of the dossier, without empty groups', () => {
    expect(shown('all', ['which-is-best', 'school', 'crossing'])).toEqual([
      ['all', ['crossing', 'school']],
      ['none', ['which-is-best']],
    ])
  })

  it('are those that are chosen and pass the filter', () => {
    expect(shown('differ', ['weather', 'school', 'the-word-will'])).toEqual([['all', ['school']]])
  })

  it.each<[RowFilter, string[]]>([
    ['all', ['school']],
    ['differ', []],
    ['both', ['school']],
    ['one-silent', []],
    ['both-silent', []],
  ])('hold the row in focus, whatever the filter "%s" and the choice of %j leave', (filter, chosen) => {
    for (const row of rows)
      expect(shown(filter, chosen, row.topic.id).flatMap(([, ids]) => ids)).toContain(row.topic.id)
  })

  it('hold the row in focus once, though it is chosen too', () => {
    expect(shown('all', ['school'], 'school')).toEqual([['all', ['school']]])
  })

  it('are none where nothing that is chosen passes', () => {
    expect(shown('one-silent', ['school'])).toEqual([])
  })
})
