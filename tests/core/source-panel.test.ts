import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inheritedIn, meantPerhaps, passedOneHandMore, whoIsHeard } from '@/core/attributions'
import { originalPassage } from '@/core/original'
import { passagesOf, unusedIn } from '@/core/passages'
import { percentages, totalVoiceWords, voiceWords } from '@/core/voice-shares'
import { dossierBy } from '@/data/dossiers'
import { threeProspects } from '@/tests/core/three-prospects'

const fixture = threeProspects()
const [lantern, memo] = fixture.sources
const article = dossierBy('gerasimov-2017')
if (!lantern || !memo || !article) throw new Error('The dossiers have their sources.')

const passage = (paragraph: number) => {
  const found = passagesOf(fixture, lantern)[paragraph - 1]
  if (!found) throw new Error(`No paragraph ${paragraph}.`)
  return found
}

describe('The passages of a source', () => {
  it('hold their quotes in the order of the text, the longer first', () => {
    const ids = passage(4).quotes.map(({ quote }) => quote.id)
    expect(ids.slice(0, 5)).toEqual([
      'first-told',
      'town-buys',
      'and-the-islanders',
      'islanders-pay',
      'first-quoted',
    ])
  })

  it('say which quote another one lies in', () => {
    const inside = Object.fromEntries(passage(4).quotes.map(({ quote, inside }) => [quote.id, inside]))
    expect(inside).toMatchObject({
      'first-told': undefined,
      'town-buys': 'first-told',
      'any-weather': 'first-quoted',
    })
  })

  it('count what carries a statement, through all sources, and leave out what only joins or attributes', () => {
    const all = [lantern, memo]
      .flatMap((source) => passagesOf(fixture, source))
      .flatMap(({ quotes }) => quotes)
    const numbers = all.flatMap(({ number }) => number ?? [])
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    const unnumbered = all.filter(({ number }) => number === undefined).map(({ quote }) => quote.id)
    expect(unnumbered).toEqual(expect.arrayContaining(['and-the-islanders', 'said-of-the-first']))
    expect(unnumbered).not.toContain('town-buys')
  })

  it('name the sentences that nothing rests on, with the reason', () => {
    const unused = passagesOf(fixture, lantern).flatMap((one) => unusedIn(fixture, lantern, one))
    expect(unused.map(({ words }) => words)).toEqual(['The Skerrow Lantern was not at the meeting.'])
    expect(unused[0]?.why).toBe(fixture.unused[0]?.why)
  })
})

describe('The words in each voice', () => {
  it('are those of the smallest quote that a word stands in', () => {
    // "The islanders say that …": reported; "A spring tide broke the north slip in 1997, …": narrated.
    expect(voiceWords(passage(3))).toEqual({ direct: 0, reported: 7, narrated: 7, unmarked: 0 })
  })

  it('add up to the words of the paragraph', () => {
    for (const source of [lantern, memo])
      for (const one of passagesOf(fixture, source)) {
        const { direct, reported, narrated, unmarked } = voiceWords(one)
        expect(direct + reported + narrated + unmarked).toBe(one.words.split(/\s+/).length)
      }
  })

  it('cover every word of the first dossier', () => {
    const [source] = article.sources
    if (!source) throw new Error('The first dossier has a source.')
    const { direct, reported, narrated, unmarked } = totalVoiceWords(passagesOf(article, source))
    expect(unmarked).toBe(0)
    expect(direct + reported + narrated).toBe(393)
  })

  it('become percentages that add up to 100, each less than one away from its share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }), (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0)
        fc.pre(whole > 0)
        const shares = percentages(counts)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
        for (const [index, share] of shares.entries())
          expect(Math.abs(share - ((counts[index] ?? 0) / whole) * 100)).toBeLessThan(1)
      }),
    )
  })

  it('are no percentages of nothing', () => {
    expect(percentages([0, 0])).toEqual([0, 0])
  })
})

describe('Who says that somebody says it', () => {
  it('lists the outermost quotes that inherit their speaker, with the words that they inherit', () => {
    const outermost = passagesOf(fixture, lantern).flatMap(({ quotes }) =>
      quotes.filter(({ inside }) => !inside),
    )
    expect(inheritedIn(fixture, outermost).map(({ quote, from }) => [quote.id, from.id])).toEqual(
      expect.arrayContaining([['first-told', 'said-in-her-talk']]),
    )
  })

  it('finds the claim that passed one hand more', () => {
    expect(
      passedOneHandMore(fixture).map(({ quote, hands }) => [quote.id, hands.map(({ id }) => id)]),
    ).toEqual([['bills-hidden', ['islanders', 'harbour-master', 'tidewater-radio']]])
  })

  it.each([
    ['harbour-master', 'quoted'],
    ['islanders', 'reported'],
    ['tidewater-radio', 'passes-on'],
    ['town', 'missing'],
  ])('hears %s as %s', (id, how) => {
    expect(whoIsHeard(fixture).find(({ actor }) => actor.id === id)?.how).toBe(how)
  })

  it('hears the general alone in the first dossier, and China.org as one who passes on', () => {
    const by = (how: string) =>
      whoIsHeard(article)
        .filter((one) => one.how === how)
        .map(({ actor }) => actor.id)
    expect(by('quoted')).toEqual(['valery-gerasimov'])
    expect(by('reported')).toEqual(['nato'])
    expect(by('passes-on')).toEqual(['china-org'])
    expect(by('missing')).toContain('the-west')
    expect(by('missing')).not.toContain('united-states')
  })

  it('says where a silence is open to reading: Russia may be meant by "We"', () => {
    expect(
      meantPerhaps(article).map(({ actor, reading, quote }) => [actor.id, reading.id, quote.id]),
    ).toEqual([['russia', 'who-we-are', 'open-to-dialogue']])
  })
})

describe('The way to the original', () => {
  it('is a text fragment whose special characters are escaped', () => {
    const [source] = article.sources
    const place =
      article.places[
        article.quotes.find(({ id }) => id === 'russia-nato')?.id ?? (Object.keys(fixture.places)[0] as never)
      ]
    expect(source && place && originalPassage(source, place)).toMatch(/#:~:text=Russia%2DNATO$/)
  })

  it('carries the words around where the words occur twice', () => {
    const [source] = article.sources
    const said = article.quotes.find(({ id }) => id === 'gerasimov-said-of-trust')
    const place = said && article.places[said.id]
    expect(source && place && originalPassage(source, place)).toMatch(
      /#:~:text=[^,]+-,Gerasimov%20said,-[^,]+$/,
    )
  })

  it('is not there where no address is known', () => {
    const place = fixture.places[Object.keys(fixture.places)[0] as never]
    expect(place && originalPassage(memo, place)).toBeUndefined()
  })
})
