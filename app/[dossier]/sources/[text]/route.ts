import { textOf } from '@/core/source-text'
import { dossierBy, dossiers } from '@/data/dossiers'

export const dynamic = 'force-static'

export const generateStaticParams = () =>
  dossiers().flatMap(({ id, sources }) =>
    sources.map((source) => ({ dossier: id, text: `${source.id}.txt` })),
  )

/** The pinned text of each source, byte for byte. */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string; text: string }> }) {
  const { dossier, text } = await params
  const source = dossierBy(dossier)?.sources.find(({ id }) => `${id}.txt` === text)
  return new Response(source && textOf(source), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
