import { describe } from 'vitest'
import { eachIsReportedAlone } from '@/tests/core/edits'

const tombstone = { kind: 'topic', id: 'gone', says: 'It is gone.' }

describe('a removed id', () => {
  eachIsReportedAlone([
    {
      mistake: 'is in use again',
      add: { '$.removed': { ...tombstone, id: 'school' } },
      at: '$.removed[4].id',
      problem: 'the topic "school" is said to be removed',
      fix: 'another id',
    },
    {
      mistake: 'is in use as a former name',
      add: { '$.removed': { ...tombstone, id: 'storms' } },
      at: '$.removed[4].id',
      problem: 'the topic "storms" is said to be removed',
      fix: 'Remove the tombstone',
    },
    {
      mistake: 'of a quote is in use for a source, which has the same addresses',
      add: { '$.removed': { ...tombstone, kind: 'quote', id: 'lantern' } },
      at: '$.removed[4].id',
      problem: 'the quote "lantern" is said to be removed',
      fix: 'another id',
    },
    {
      mistake: 'of a step is in use for a moment, which has the same addresses',
      add: { '$.removed': { ...tombstone, kind: 'step', id: 'the-fork' } },
      at: '$.removed[4].id',
      problem: 'the step "the-fork" is said to be removed',
      fix: 'another id',
    },
    {
      mistake: 'has two tombstones',
      add: { '$.removed': { ...tombstone, id: 'who-is-right' } },
      at: '$.removed[4].id',
      problem: 'the topic "who-is-right" has two tombstones',
      fix: 'Remove one',
    },
    {
      mistake: 'has a successor that is not there',
      add: { '$.removed': { ...tombstone, successor: 'weathr' } },
      at: '$.removed[4].successor',
      problem: 'there is no topic "weathr"',
      fix: 'weather',
    },
    {
      mistake: 'has a successor of another kind',
      add: { '$.removed': { ...tombstone, successor: 'bridge' } },
      at: '$.removed[4].successor',
      problem: 'there is no topic "bridge"',
      fix: 'Did you mean',
    },
    {
      mistake: 'is spoken of in the words of the source',
      add: { '$.removed': { ...tombstone, says: 'It says [[words that nobody wrote]].' } },
      at: '$.removed[4].says',
      problem: '[[words that nobody wrote]] is not in the source',
      fix: 'character for character',
    },
  ])
})
