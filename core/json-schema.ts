import { z } from 'zod'
import { dossierFormat } from '@/core/format'

/** The dossier format as JSON Schema (draft 2020-12), as text, for editors and for other programs. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(dossierFormat, { target: 'draft-2020-12', io: 'input' })
  return `${JSON.stringify({ title: 'Dossier', ...schema }, null, 2)}\n`
}
