import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { Front } from '@/components/front/front'
import { dossiers } from '@/data/dossiers'

const description =
  'The futures that a text describes, side by side, each statement traceable to the exact words it rests on.'

export const metadata: Metadata = {
  ...pageMetadata({ path: '/', title: 'Prospects', description, card: '/card.png', cardAlt: description }),
  // Not followed by the name of the site, which it is.
  title: { absolute: 'Prospects' },
}

export default function FrontPage() {
  return <Front dossiers={dossiers()} />
}
