import { describe, expect, it } from 'vitest'
import { actorGroups, rolesFound } from '@/core/actor-rows'
import { actorLines } from '@/core/appearances'
import { concordance, whoSpeaksOf } from '@/core/concordance'
import type { Dossier } from '@/core/dossier'
import { timesNamed } from '@/core/mentions'
import { nameReadings, relationsOf } from '@/core/relations'
import { dossierBy } from '@/data/dossiers'
import { threeProspects } from '@/tests/core/three-prospects'

const fixture = threeProspects()
const article = dossierBy('gerasimov-2017')
if (!article) throw new Error('The first dossier is there.')

const lineOf = (dossier: Dossier, id: string) => {
  const line = actorLines(dossier).find(({ actor }) => actor.id === id)
  if (!line) throw new Error(`There is no ${id}.`)
  return line
}

/** The roles in each part, the background first; an empty part is a silent one. */
const roles = (dossier: Dossier, id: string) =>
  lineOf(dossier, id).appearances.map((one) => one.roles.map(({ role }) => role))

describe('What the text lets an actor do', () => {
  it.each([
    ['town', [['acted-upon'], ['acts'], ['acts'], []]],
    ['islanders', [['acts', 'speaks'], ['acts'], [], ['acts']]],
    ['county', [['named'], [], ['acts', 'acted-upon', 'speaks'], []]],
    ['treasurer', [['named'], ['speaks'], [], []]],
    ['tidewater-radio', [['passes-on'], ['passes-on'], ['passes-on'], ['passes-on']]],
    ['skerrow-lantern', [['named'], [], [], []]],
    ['little-marrow', [['named'], [], [], []]],
  ])('%s in the background and in each prospect', (id, expected) => {
    expect(roles(fixture, id)).toEqual(expected)
  })

  it('comes with the words that say so', () => {
    const [, first] = lineOf(fixture, 'islanders').appearances
    expect(first?.roles[0]?.quotes.map(({ id }) => id)).toEqual(['islanders-pay'])
  })

  it('is nothing for a name inside another name', () => {
    expect(roles(article, 'united-states')).toEqual([[], ['named'], []])
    expect(roles(article, 'russian-armed-forces')).toEqual([['named'], [], []])
  })

  it('is joint where it never acts without another', () => {
    const second = lineOf(article, 'russia').appearances[2]
    expect(second?.roles).toMatchObject([{ role: 'acts', jointly: true }])
    expect(lineOf(article, 'russia').appearances[1]?.roles).toMatchObject([{ role: 'acts', jointly: false }])
  })

  it('never fills a silence by mirror image: NATO does nothing in the second prospect', () => {
    expect(roles(article, 'nato')).toEqual([['acts', 'speaks'], ['acts'], []])
  })

  it('counts each saying once, the longest', () => {
    const [, , second] = lineOf(article, 'valery-gerasimov').appearances
    expect(second?.roles[0]?.quotes.map(({ id }) => id)).toEqual(['second-told', 'second-quoted'])
  })
})

describe('Those who tell it', () => {
  it.each([
    [fixture, ['harbour-master', 'tidewater-radio', 'skerrow-lantern', 'quays-committee', 'treasurer']],
    [article, ['valery-gerasimov', 'china-org']],
  ])('are kept apart from those it is about', (dossier, voices) => {
    const found = actorLines(dossier).flatMap(({ actor, voice }) => (voice ? actor.id : []))
    expect(found).toEqual(voices)
  })
})

describe('How often an actor is named', () => {
  it.each([
    ['russia', { name: 9, description: 1, pronoun: 2, inside: 5 }, [8, 2, 2]],
    ['nato', { name: 6, description: 2, pronoun: 1, inside: 1 }, [6, 3, 0]],
    ['the-west', { name: 3, description: 0, pronoun: 1, inside: 0 }, [2, 0, 2]],
    ['united-states', { name: 0, description: 0, pronoun: 0, inside: 1 }, [0, 0, 0]],
  ])('%s, by what names it and by part', (id, counts, parts) => {
    const line = lineOf(article, id)
    expect(line.counts).toEqual(counts)
    expect(line.appearances.map((one) => timesNamed(one.counts))).toEqual(parts)
  })

  it('is counted once for every form that the author marked', () => {
    for (const { actor, counts } of actorLines(fixture))
      expect(timesNamed(counts) + counts.inside).toBe(actor.forms.length)
  })

  it('is counted in the part where the name stands, in every source', () => {
    const parts = lineOf(fixture, 'town').appearances.map((one) => timesNamed(one.counts))
    expect(parts).toEqual([1, 1, 1, 0])
  })
})

describe('The lines that are shown', () => {
  const asked = { sort: 'text', kinds: [], roles: [], parts: [0, 1, 2, 3], profile: null } as const
  const shown = (differs: Partial<Parameters<typeof actorGroups>[2]>) =>
    actorGroups(actorLines(fixture), 'en', { ...asked, ...differs }).map(({ lines }) =>
      lines.map(({ actor }) => actor.id),
    )

  it('are sorted by name as an index is, within each group', () => {
    expect(shown({ sort: 'name' })[0]).toEqual([
      'county',
      'harbour-office',
      'islanders',
      'little-marrow',
      'town',
      'town-council',
    ])
  })

  it('are sorted by mentions, and those alike keep their order', () => {
    expect(shown({ sort: 'mentions' })[1]?.[0]).toBe('harbour-master')
    expect(shown({ sort: 'mentions' })[0]?.slice(0, 2)).toEqual(['county', 'town'])
  })

  it('are of the kinds asked for', () => {
    expect(shown({ kinds: ['state', 'outlet'] })).toEqual([
      ['county'],
      ['tidewater-radio', 'skerrow-lantern'],
    ])
  })

  it('have one of the roles asked for, in a part that is shown', () => {
    expect(shown({ roles: ['acted-upon'] })).toEqual([['town', 'harbour-office', 'county']])
    expect(shown({ roles: ['acted-upon'], parts: [0, 1] })).toEqual([['town', 'harbour-office']])
  })

  it('hold the actor whose page is open, whatever is asked', () => {
    expect(shown({ kinds: ['person'], profile: fixture.actors[0]?.id ?? null })[0]).toEqual(['town'])
  })

  it('say how many there are in all', () => {
    const [acting] = actorGroups(actorLines(fixture), 'en', { ...asked, kinds: ['state'] })
    expect(acting).toMatchObject({ all: 6, voice: false })
  })

  it('find silence as a thing to ask for', () => {
    const third = lineOf(fixture, 'town').appearances[3]
    expect(third && rolesFound(third)).toEqual(['silent'])
  })
})

describe('The concordance', () => {
  const lines = (dossier: Dossier, id: string) => concordance(dossier, lineOf(dossier, id).namings)

  it.each([fixture, article])('gives each name with whole words around it, to the letter', (dossier) => {
    for (const { actor } of actorLines(dossier))
      for (const { mention, before, words, after } of lines(dossier, actor.id)) {
        const source = dossier.sources.find(({ id }) => id === mention.source)
        const text = source?.paragraphs[mention.paragraph - 1] ?? ''
        const at = mention.start - before.length
        expect(text.slice(at, mention.end + after.length)).toBe(before + words + after)
        expect(at === 0 || before === '' || text.charAt(at - 1) === ' ').toBe(true)
      }
  })

  it('names who speaks, by the closest quote around each name', () => {
    const speakers = whoSpeaksOf(article, lines(article, 'russia'))
    expect(speakers.map(({ speaker, lines: own }) => [speaker?.id, own.length])).toEqual([
      ['valery-gerasimov', 11],
      [undefined, 1],
    ])
  })

  it('leaves names inside other names out of what is spoken about', () => {
    expect(whoSpeaksOf(article, lines(article, 'united-states'))).toEqual([])
  })
})

describe('Relations', () => {
  it('are those that the text gives, both ways', () => {
    const committee = relationsOf(fixture, lineOf(fixture, 'quays-committee').actor.id)
    expect(committee.partOf).toMatchObject([
      { actor: { id: 'town-council' }, quotes: ['committee-of-council'] },
    ])
    const council = relationsOf(fixture, lineOf(fixture, 'town-council').actor.id)
    expect(council).toMatchObject({ partOf: [], has: [{ actor: { id: 'quays-committee' } }] })
  })

  it('leave open what the text leaves open: whether two names mean one actor', () => {
    const open = nameReadings(article).find(({ reading }) => reading.id === 'nato-and-the-west')
    expect(open?.actors.map(({ id }) => id)).toEqual(['nato', 'the-west'])
    expect(nameReadings(fixture).map(({ actors }) => actors.map(({ id }) => id))).toEqual([
      ['harbour-master'],
    ])
  })
})
