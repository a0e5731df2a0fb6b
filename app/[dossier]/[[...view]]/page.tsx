import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { preload } from 'react-dom'
import { cardSegments, prerenderedViews, segmentsOf } from '@/app/addresses'
import { JsonLd } from '@/app/json-ld'
import { pageMetadata } from '@/app/page-metadata'
import { providedAt } from '@/app/prepared'
import { FetchedDesk } from '@/components/frame/fetched-desk'
import { quotationOf } from '@/core/quotation'
import { dossierBy, dossiers } from '@/data/dossiers'
import { sitePath } from '@/view/base-path'
import { describeView } from '@/view/describe-view'
import { decode } from '@/view/permalink'
import { catalogueOf } from '@/view/view-state'

type Props = { params: Promise<{ dossier: string; view?: string[] }> }

export const dynamicParams = false

export function generateStaticParams() {
  return dossiers().flatMap((dossier) => [
    // The dossier's own address shows its first panel.
    { dossier: dossier.id, view: [] },
    ...prerenderedViews(dossier).map((view) => ({ dossier: dossier.id, view: segmentsOf(view, dossier) })),
  ])
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier, view } = await viewOf(params)
  const { title, description } = describeView(view, dossier)
  const below = (...segments: string[]) => `/${[dossier.id, ...segments].join('/')}`
  return pageMetadata({
    // The dossier's own address shows its first panel, whose address it is.
    path: `${below(...segmentsOf(view, dossier))}/`,
    title,
    description,
    card: below('cards', ...cardSegments(view, dossier)),
    cardAlt: description,
    oembed: below('oembed.json'),
  })
}

export default async function DossierPage({ params }: Props) {
  const { dossier, view } = await viewOf(params)
  const path = providedAt(dossier)
  // After the words and the typefaces: until it comes the page is read as it stands.
  preload(sitePath(path), { as: 'script', fetchPriority: 'low' })
  const quotation = view.panel === 'source' && view.quote ? quotationOf(dossier, view.quote) : undefined
  return (
    <>
      {quotation && <JsonLd value={quotation} />}
      <FetchedDesk path={path} initial={view} />
    </>
  )
}

async function viewOf(params: Props['params']) {
  const { dossier: id, view = [] } = await params
  const dossier = dossierBy(id)
  if (!dossier) notFound()
  const path = `/${[id, ...view].join('/')}/`
  return { dossier, view: decode({ path, query: '' }, catalogueOf(dossier)).view }
}
