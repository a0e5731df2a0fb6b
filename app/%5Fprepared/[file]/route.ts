import { preparedFile } from '@/app/prepared'
import { dossiers } from '@/data/dossiers'
import { programOf } from '@/view/prepared'

export const dynamic = 'force-static'

export const generateStaticParams = () => dossiers().map((dossier) => ({ file: preparedFile(dossier).name }))

/** What every page of a dossier is drawn from, sent once for all of them. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const asked = (await params).file
  const file = dossiers()
    .map(preparedFile)
    .find(({ name }) => name === asked)
  if (!file) return new Response(null, { status: 404 })
  return new Response(programOf(file.path, file.prepared), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
