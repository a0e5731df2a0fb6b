import type { Dossier } from '@/core/dossier'
import { parse } from '@/core/parse'
import json from '@/tests/fixtures/three-prospects.json'

/** A fresh copy of the fixture as its author wrote it, to be changed at will. */
export const threeProspectsFile = (): unknown => structuredClone(json)

/** The fixture as a dossier: three scenarios and two sources, all of it invented. */
export function threeProspects(): Dossier {
  const parsed = parse(threeProspectsFile())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2))
  return parsed.value
}
