import { expect, it } from 'vitest'
import { prerenderedViews } from '@/app/addresses'
import { dossiers } from '@/data/dossiers'
import { threeProspects } from '@/tests/core/three-prospects'
import { describeView } from '@/view/describe-view'

it.each([...dossiers(), threeProspects()].map((dossier) => [dossier.id, dossier] as const))(
  'every page of %s has a title and a description of its own',
  (_, dossier) => {
    const all = prerenderedViews(dossier).map((view) => describeView(view, dossier))
    const repeated = (key: 'title' | 'description') =>
      all.map((one) => one[key]).filter((text, index, texts) => texts.indexOf(text) !== index)
    expect(repeated('title')).toEqual([])
    expect(repeated('description')).toEqual([])
  },
)
