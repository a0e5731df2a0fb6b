import { textOf } from '@/core/source-text'
import { dossierBy, dossiers } from '@/data/dossiers'

export const dynamic = 'force-static'

export const generateStaticParams = () => dossiers().map(({ id }) => ({ dossier: id }))

/** The pinned text of the dossier's first source, byte for byte. */
export async function GET(_: Request, { params }: { params: Promise<{ dossier: string }> }) {
  const source = dossierBy((await params).dossier)?.sources[0]
  return new Response(source && textOf(source), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
