import type { Dossier, Reading } from '@/core/dossier'
import type { Slide } from '@/view/slides'

/** What the speaker may want to say at a slide: from the dossier, and not shown to the room. */
export type Notes = { says: string[]; asks: string[]; readings: Reading[] }

/** The notes on a slide: of its topic or its words, and the questions and readings that go with them. */
export function notesOn(slide: Slide, dossier: Dossier): Notes {
  switch (slide.kind) {
    case 'topic': {
      const quotes = slide.topic.sides.flatMap((side) => ('silent' in side ? [] : side.quotes))
      return {
        says: [
          ...slide.topic.sides.flatMap((side) => ('silent' in side ? [] : [side.says])),
          ...(slide.topic.note ? [slide.topic.note.says] : []),
        ],
        asks: dossier.prompts
          .filter(({ topics }) => topics?.includes(slide.topic.id))
          .map(({ asks }) => asks),
        readings: readingsOf(quotes, dossier),
      }
    }
    case 'quote':
      return {
        says: dossier.topics.flatMap(({ note }) =>
          note?.quotes.includes(slide.quote.id) ? [note.says] : [],
        ),
        asks: dossier.prompts.filter(({ quotes }) => quotes.includes(slide.quote.id)).map(({ asks }) => asks),
        readings: readingsOf([slide.quote.id], dossier),
      }
    case 'question':
      return { says: [], asks: [slide.prompt.asks], readings: readingsOf(slide.prompt.quotes, dossier) }
    case 'parting':
      return {
        says: [],
        asks: [],
        readings: readingsOf(dossier.moments.find(({ fork }) => fork)?.quotes ?? [], dossier),
      }
    case 'fork':
      return {
        says: dossier.scenarios.map(({ title }) => title.says),
        asks: [],
        readings: [],
      }
    case 'title':
      return { says: [dossier.summary], asks: [], readings: [] }
    case 'speaking':
      return {
        says: dossier.sources.flatMap(({ notes }) => notes.map(({ says }) => says)),
        asks: [],
        readings: [],
      }
    case 'shared-past':
    case 'actors':
    case 'missing-voices':
      return { says: [], asks: [], readings: [] }
  }
}

const readingsOf = (quotes: readonly string[], dossier: Dossier) =>
  dossier.readings.filter((reading) => reading.quotes.some((id) => quotes.includes(id)))
