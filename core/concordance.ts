import type { Actor, Dossier, Mention } from '@/core/dossier'
import type { Naming } from '@/core/mentions'

/** A name with the words around it, as printed. */
export type Line = Naming & { before: string; words: string; after: string }

/** So many characters before and after a name, cut back to whole words: what a narrow column can hold. */
const charsBefore = 20
const charsAfter = 40

/** Every place of an actor as a keyword in its context, in the order of the text. */
export function concordance(dossier: Dossier, namings: readonly Naming[]): Line[] {
  return namings.map((naming) => {
    const { source, paragraph, start, end } = naming.mention
    const text = dossier.sources.find(({ id }) => id === source)?.paragraphs[paragraph - 1] ?? ''
    return {
      ...naming,
      before: wordsBefore(text, start),
      words: text.slice(start, end),
      after: wordsAfter(text, end),
    }
  })
}

function wordsBefore(text: string, end: number): string {
  const from = Math.max(0, end - charsBefore)
  const words = text.slice(from, end)
  return from === 0 || text.charAt(from - 1) === ' ' ? words : words.replace(/^\S*\s?/, '')
}

function wordsAfter(text: string, start: number): string {
  const words = text.slice(start, start + charsAfter)
  return start + charsAfter >= text.length ? words : words.replace(/\s?\S*$/, '')
}

/** In whose words an actor is named, and in which places; without a speaker, in the source's own. */
export type SpokenOf<One extends Naming> = { speaker: Actor | undefined; lines: One[] }

/** Who speaks about an actor, by the closest quote around each name; whoever does most comes first. */
export function whoSpeaksOf<One extends Naming>(dossier: Dossier, namings: readonly One[]): SpokenOf<One>[] {
  const found: SpokenOf<One>[] = []
  for (const naming of namings) {
    if (naming.mention.as === 'inside') continue
    const speaker = dossier.actors.find(({ id }) => id === naming.quote?.speaker)
    const known = found.find((one) => one.speaker?.id === speaker?.id)
    if (known) known.lines.push(naming)
    else found.push({ speaker, lines: [naming] })
  }
  return found.sort((a, b) => b.lines.length - a.lines.length)
}

/** The forms under which an actor is named, each once, as printed. */
export function formsOf(lines: readonly Line[]): { words: string; as: Mention['as']; times: number }[] {
  const found: { words: string; as: Mention['as']; times: number }[] = []
  for (const { words, mention } of lines) {
    const known = found.find((one) => one.words === words && one.as === mention.as)
    if (known) known.times += 1
    else found.push({ words, as: mention.as, times: 1 })
  }
  return found
}
