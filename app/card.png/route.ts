import { cardImage } from '@/app/card-image'
import { dossiers } from '@/data/dossiers'
import { defaultView } from '@/view/view-state'

export const dynamic = 'force-static'

/** The preview card of the front page: that of the first comparison. */
export function GET() {
  const [first] = dossiers()
  return first ? cardImage(defaultView, first) : new Response(null, { status: 404 })
}
