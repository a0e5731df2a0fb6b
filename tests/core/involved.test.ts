import { describe, expect, it } from 'vitest'
import { happeningsOf } from '@/core/happenings'
import { involvedIn, sharingActors } from '@/core/involved'
import { threeProspects } from '@/tests/core/three-prospects'

const dossier = threeProspects()
const all = happeningsOf(dossier)

describe('who is in a moment or step', () => {
  it('stands there once, whoever acts and is acted upon', () => {
    for (const one of all) {
      const involved = involvedIn(one)
      expect(new Set(involved).size).toBe(involved.length)
      expect(new Set(involved)).toEqual(new Set([...one.acting, ...one.affected]))
    }
  })

  it('stands in all that share an actor with it, and in no other', () => {
    for (const one of all) {
      const sharing = all.filter((other) => involvedIn(other).some((id) => involvedIn(one).includes(id)))
      expect(new Set(sharingActors(dossier, one))).toEqual(new Set(sharing.map(({ id }) => id)))
    }
  })
})
