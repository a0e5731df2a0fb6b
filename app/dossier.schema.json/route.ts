import { jsonSchema } from '@/core/json-schema'

export const dynamic = 'force-static'

/** The JSON Schema of the dossier format. */
export const GET = () =>
  new Response(jsonSchema(), { headers: { 'Content-Type': 'application/schema+json' } })
