import { siteAddress } from '@/app/site'
import { dossierBy, dossiers } from '@/data/dossiers'

export const dynamic = 'force-static'

export const generateStaticParams = () => dossiers().map(({ id }) => ({ dossier: id }))

/** The dossier as its author wrote it, with the address of its schema on this site. */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string }> }) {
  const dossier = dossierBy((await params).dossier)
  if (!dossier) return new Response(null, { status: 404 })
  const { places, mentions, $schema, ...file } = dossier
  return Response.json({ $schema: siteAddress('/dossier.schema.json'), ...file })
}
