import { dossierAddress } from '@/app/site'
import { annotationCollection } from '@/core/annotations'
import { dossierBy, dossiers } from '@/data/dossiers'

export const dynamic = 'force-static'

export const generateStaticParams = () => dossiers().map(({ id }) => ({ dossier: id }))

/** Every quote of the dossier as a W3C Web Annotation. */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string }> }) {
  const dossier = dossierBy((await params).dossier)
  if (!dossier) return new Response(null, { status: 404 })
  return Response.json(annotationCollection(dossier, dossierAddress(dossier)))
}
