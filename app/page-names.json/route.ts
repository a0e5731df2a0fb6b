import { dossiers } from '@/data/dossiers'
import { pageNamesOf } from '@/view/page-names'
import { writePageNames } from '@/view/page-names-file'

export const dynamic = 'force-static'

/** What every page is called, for the page that says that an address has none. */
export const GET = () =>
  new Response(writePageNames(dossiers().map(pageNamesOf)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
