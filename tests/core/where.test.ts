import { expect, it } from 'vitest'
import { actorsNamedIn, liesWithin, mentionsIn, prospectAt, samePassage, sharesWords } from '@/core/where'
import { dossierBy } from '@/data/dossiers'
import { threeProspects } from '@/tests/core/three-prospects'

const article = dossierBy('gerasimov-2017')
if (!article) throw new Error('The first dossier is there.')

it.each([threeProspects(), article])('tells of each quote what a look at everything would', (dossier) => {
  for (const place of Object.values(dossier.places)) {
    const named = dossier.mentions.filter((one) => sharesWords(one, place)).map(({ actor }) => actor)
    expect(actorsNamedIn(dossier, place)).toEqual([...new Set(named)])
    const near = dossier.mentions.filter((one) => samePassage(one, place))
    expect(mentionsIn(dossier, place)).toEqual(near)
    const told = dossier.scenarios.findIndex(({ whole }) =>
      whole.some((id) => {
        const around = dossier.places[id]
        return around !== undefined && liesWithin(place, around)
      }),
    )
    expect(prospectAt(dossier, place)).toBe(told + 1)
  }
})
