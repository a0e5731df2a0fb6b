import type { z } from 'zod'
import type { Span } from '@/core/anchor'
import type { dossierFormat } from '@/core/format'

/** What an author writes: the shape of one file in data/dossiers, before its words are looked up. */
export type DossierFile = z.infer<typeof dossierFormat>

type Item<Key extends keyof DossierFile> = NonNullable<DossierFile[Key]> extends (infer One)[] ? One : never

export type Source = Item<'sources'>
export type Actor = Item<'actors'>
export type Quote = Item<'quotes'>
export type Moment = Item<'moments'>
export type Scenario = Item<'scenarios'>
export type Group = Scenario['groups'][number]
export type Step = Group['steps'][number]
export type Topic = Item<'topics'>
export type Side = Topic['sides'][number]
export type Reading = Item<'readings'>
export type Tombstone = Item<'removed'>

export type SourceId = Source['id']
export type ActorId = Actor['id']
export type QuoteId = Quote['id']
export type ScenarioId = Scenario['id']
export type TopicId = Topic['id']

/** Anything on the timeline. Steps and moments share one space of names. */
export type HappeningId = (Moment | Step)['id']

export type Voice = Quote['voice']
export type Relation = Topic['relation']

/** A place in the sources: `paragraph` counts from 1, `start` and `end` are UTF-16 offsets in it. */
export type Place = Span & { source: SourceId; paragraph: number }

type Form = Actor['forms'][number]

/** One place where the text names an actor; `reading` where it can be disputed that it does. */
export type Mention = Place & { actor: ActorId; as: Form['as']; reading?: Form['reading'] }

/** A dossier whose every quote and every name has been found in its source, to the letter. */
export type Dossier = DossierFile & {
  places: Record<QuoteId, Place>
  mentions: Mention[]
}
