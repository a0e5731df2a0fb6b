import { createHash } from 'node:crypto'

/** What a dossier that a program made says of itself. */
export const generatedFrame = {
  version: 1,
  id: 'generated',
  title: 'Generated',
  question: 'How does the program fare with much to read?',
  summary: 'Made by a program.',
  language: 'en',
}

/** Its one source, pinned like any other. `hands` are those who pass it on. */
export const generatedSource = (paragraphs: readonly string[], hands: readonly object[] = []) => ({
  id: 'text',
  label: 'this text',
  verb: 'tells',
  language: 'en',
  citation: { id: 'generated', type: 'document', title: 'A generated text' },
  paragraphs,
  sha256: createHash('sha256').update(paragraphs.join('\n')).digest('hex'),
  hands,
  notes: [],
})
