import { expect, it } from 'vitest'
import { actorLines } from '@/core/appearances'
import { parse } from '@/core/parse'
import json from '@/data/dossiers/gerasimov-2017.json'
import { roleInWords } from '@/view/role-names'

it.each([
  ['valery-gerasimov', 0, ['acts', 'speaks', 'passes it on']],
  ['nato', 0, ['acts', 'is reported']],
  ['the-west', 2, ['acts, jointly']],
])('the roles of %s in part %i are told with what limits them', (id, part, words) => {
  const parsed = parse(json)
  if (!parsed.ok) throw new Error('The dossier has problems.')
  const roles = actorLines(parsed.value).find(({ actor }) => actor.id === id)?.appearances[part]?.roles ?? []
  expect(roles.map(roleInWords)).toEqual(words)
})
