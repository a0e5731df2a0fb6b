import { oembedOf } from '@/app/oembed'
import { dossierBy, dossiers } from '@/data/dossiers'

export const dynamic = 'force-static'

export const generateStaticParams = () => dossiers().map(({ id }) => ({ dossier: id }))

/** How a page elsewhere embeds this dossier (https://oembed.com). */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string }> }) {
  const dossier = dossierBy((await params).dossier)
  return dossier ? Response.json(oembedOf(dossier)) : new Response(null, { status: 404 })
}
