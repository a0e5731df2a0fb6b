import { cardSegments, prerenderedViews, viewOfCard } from '@/app/addresses'
import { cardImage } from '@/app/card-image'
import { dossierBy, dossiers } from '@/data/dossiers'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () =>
  dossiers().flatMap((dossier) =>
    prerenderedViews(dossier).map((view) => ({ dossier: dossier.id, card: cardSegments(view, dossier) })),
  )

/** The preview card of one page. */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string; card: string[] }> }) {
  const { dossier: id, card } = await params
  const dossier = dossierBy(id)
  const view = dossier && viewOfCard(card, dossier)
  return view ? cardImage(view, dossier) : new Response(null, { status: 404 })
}
