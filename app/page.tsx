import { Front } from '@/components/front/front'
import { dossiers } from '@/data/dossiers'

export default function FrontPage() {
  return <Front dossiers={dossiers()} />
}
