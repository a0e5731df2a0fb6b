import fc from 'fast-check'
import { actorKinds, actorSorts, rolesAsked } from '@/core/actor-choices'
import type { Dossier, Voice } from '@/core/dossier'
import { parse } from '@/core/parse'
import gerasimov from '@/data/dossiers/gerasimov-2017.json'
import { threeProspects } from '@/tests/core/three-prospects'
import { classNames, classPages, halves, itemCounts, usualItems } from '@/view/class-parts'
import { lessonNames } from '@/view/lesson'
import { longestText, tidyText } from '@/view/lesson-parts'
import { nearestTo } from '@/view/nearest'
import type { Notice } from '@/view/notice'
import type { Decoded } from '@/view/permalink'
import { type Catalogue, catalogueOf, defaultView, panels, type ViewState } from '@/view/view-state'

export function realDossier(): Dossier {
  const parsed = parse(gerasimov)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2))
  return parsed.value
}

/** One of two scenarios and one source, one of three and two. */
export const real = catalogueOf(realDossier())
export const invented = catalogueOf(threeProspects())

export const catalogues: [string, Catalogue][] = [
  ['the real dossier', real],
  ['the invented dossier', invented],
]

export const view = (differs: Partial<Record<keyof ViewState, unknown>>) =>
  ({ ...defaultView, ...differs }) as ViewState

/** What a reader sees of a link, without the sorting of its parts. */
export const seen = ({ view, device, notices }: Decoded) => ({ view, device, notices: notices.map(told) })

/** A notice as it is read: with the one name that may have been meant. */
export type Told = Omit<Notice, 'among'> & { nearest?: string }

function told({ among, ...notice }: Notice): Told {
  const nearest = nearestTo({ ...notice, ...(among && { among }) }, notice.asked || notice.part)
  return { ...notice, ...(nearest !== undefined && { nearest }) }
}

const voices: readonly Voice[] = ['direct', 'reported', 'narrated']

const oneOf = <Id>(ids: readonly Id[]) => fc.option(fc.constantFrom(...ids))

/** Some of them in their order; all of them is the same as none. */
const someOf = <Id>(ids: readonly Id[]) =>
  fc.subarray([...ids]).map((chosen) => (chosen.length === ids.length ? [] : chosen))

/** Words of a teacher's, as they may be typed. */
export const typed = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })

/** A lesson on a dossier, and its words as a link holds them. */
const lessons = (catalogue: Catalogue) => ({
  steps: fc.shuffledSubarray([...lessonNames(catalogue).all], { maxLength: 8 }),
  title: words(longestText.title),
  ask: words(longestText.ask),
})

const words = (most: number) =>
  fc.option(typed(most)).map((text) => (text && tidyText(tidyText(text).slice(0, most))) || null)

/** Any view of a dossier, written in the one way in which a view is written. */
export function viewsOf(catalogue: Catalogue): fc.Arbitrary<ViewState> {
  const { scenarios, topics, actors, quotes, sources, happenings, wordsOf, stages, slides } = catalogue
  return fc
    .record({
      panel: fc.constantFrom(...panels),
      focus: oneOf(topics.all),
      profile: oneOf(actors.all),
      happening: oneOf(happenings.all),
      unfold: fc.option(fc.integer({ min: 1, max: stages - 1 })),
      only: oneOf(scenarios.all),
      order: fc.shuffledSubarray([...scenarios.all], { minLength: scenarios.all.length }),
      show: fc.constantFrom('all', 'both', 'differ', 'one-silent', 'both-silent'),
      rows: someOf(topics.all),
      actors: fc.subarray([...actors.all]),
      sort: fc.constantFrom(...actorSorts),
      kinds: someOf(actorKinds),
      roles: someOf(rolesAsked),
      voices: someOf(voices),
      quote: oneOf(quotes.all),
      task: oneOf(classPages),
      seed: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)),
      items: oneOf(itemCounts.filter((count) => count !== usualItems)),
      half: oneOf(halves),
      one: oneOf(classNames.numbers.all),
      slide: oneOf(slides.all),
      reveal: fc.nat(99),
      speaker: fc.boolean(),
      slides: fc.shuffledSubarray([...slides.all]),
      ...lessons(catalogue),
      source: oneOf(sources.all.slice(1).length > 0 ? sources.all.slice(1) : [null]),
    })
    .map((one) => ({ ...one, happening: one.panel === 'timeline' ? one.happening : null }))
    .map((one) => ({
      ...one,
      focus: one.panel === 'compare' ? one.focus : null,
      profile: one.panel === 'actors' ? one.profile : null,
      // A step or moment that is chosen has some words open.
      quote: one.quote ?? (one.happening && wordsOf.get(one.happening)) ?? null,
      task: one.panel === 'class' ? one.task : null,
      slide: one.panel === 'present' ? one.slide : null,
      reveal: one.panel === 'present' ? one.reveal : 0,
      speaker: one.panel === 'present' && one.speaker,
      order: one.order.every((id, index) => id === scenarios.all[index]) ? [] : one.order,
    }))
}
