import type { RowFilter, Speaking } from '@/core/comparison'
import type { Relation } from '@/core/dossier'

/** What the groups of rows are called, for a comparison of two sides or of more. */
export function speakingNames(sides: number): Record<Speaking, string> {
  if (sides === 2) return { all: 'Both speak', some: 'Only one speaks', none: 'Neither speaks' }
  return { all: 'All speak', some: 'Only some speak', none: 'None speaks' }
}

export function filterNames(sides: number): Record<RowFilter, string> {
  if (sides === 2)
    return {
      all: 'All rows',
      both: 'Both speak',
      differ: 'They differ',
      'one-silent': 'One silent',
      'both-silent': speakingNames(sides).none,
    }
  return {
    all: 'All rows',
    both: 'All speak',
    differ: 'They differ',
    'one-silent': 'Some silent',
    'both-silent': speakingNames(sides).none,
  }
}

/** How the sides of a row relate, in two words at most. `speaking` are the ordinals of those that speak. */
export function relationName(relation: Relation, speaking: readonly string[]): string {
  switch (relation) {
    case 'differ':
      return 'differ'
    case 'echo':
      return 'alike'
    case 'one-silent':
      return `${speaking.join(', ').toLowerCase()} only`
    case 'both-silent':
      return 'silent'
  }
}
