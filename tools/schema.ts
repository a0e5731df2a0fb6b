import { writeFileSync } from 'node:fs'
import { jsonSchema } from '@/core/json-schema'

/** `npm run schema`: writes the JSON Schema that editors use to complete and check a dossier. */
writeFileSync('data/dossier.schema.json', jsonSchema())
