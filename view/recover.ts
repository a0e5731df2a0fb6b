import { distance } from 'fastest-levenshtein'
import type { Notice } from '@/view/notice'
import type { PageNames } from '@/view/page-names'
import { decode, encode } from '@/view/permalink'
import { type Address, pieces } from '@/view/read-address'
import { longestName, tidy } from '@/view/read-names'
import { defaultView, type Panel, panels, pathItems } from '@/view/view-state'

/** A page that is there, and may be what was meant. */
type Offer = { link: string; panel: Panel; title: string; label: string | null }

/** What can be said of an address that no page has: what is wrong with it, and the nearest addresses that pages have. */
type Recovered = { notices: readonly Notice[]; offers: readonly Offer[] }

/** More offers than this are a list to search, not a help. */
const mostOffers = 6

/** No path has more pieces than this. */
const mostPieces = 4

/** Finds the pages that an address may have meant. It decides for none of them. */
export function recover(address: Address, sites: readonly PageNames[]): Recovered {
  const asked = pieces(address.path).slice(0, mostPieces).map(tidy)
  const named = sites.find(({ catalogue }) => catalogue.dossier === asked[0])
  const read = named && decode(address, named.catalogue)
  const honoured = read?.parts.some(({ part, outcome }) => part === 'panel' && outcome === 'honoured')
  const asRead =
    named && read && honoured ? [offerOf(named, read.view.panel, itemOf(read.view), linkOf(named, read))] : []
  const near = sites
    .flatMap((site) => nearIn(site, asked))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ offer }) => offer)
  const offers = [...asRead, ...near]
  const unlike = offers.filter(
    ({ link }, index) => offers.findIndex((one) => pathOf(one.link) === pathOf(link)) === index,
  )
  return { notices: read?.notices ?? [], offers: unlike.slice(0, mostOffers) }
}

const pathOf = (link: string) => link.split('?')[0]

const itemOf = (view: ReturnType<typeof decode>['view']) => view[pathItems[view.panel].part]

function linkOf({ catalogue }: PageNames, { view, device }: ReturnType<typeof decode>): string {
  const { path, query } = encode(view, catalogue, device)
  return path + query
}

const offerOf = ({ title, labels }: PageNames, panel: Panel, item: string | null, link: string): Offer => ({
  link,
  panel,
  title,
  label: item === null ? null : (labels[panel][item] ?? item),
})

/** The pages of one dossier that are like an address in at least one piece. */
function nearIn(site: PageNames, asked: readonly string[]): { likeness: number; offer: Offer }[] {
  const { catalogue } = site
  const [dossier, belowDossier] = takeBest(asked, catalogue.dossier)
  return panels.flatMap((panel) => {
    const [named, rest] = takeBest(belowDossier, panel)
    const { names, part } = pathItems[panel]
    const { all, former } = names(catalogue)
    const present = rest.map((piece) => former.get(piece) ?? piece)
    return [null, ...all].flatMap((id) => {
      const item = id === null ? 0 : takeBest(present, id)[0]
      const liked = id === null ? dossier + named > 0 : item > 0
      if (!liked) return []
      const { path } = encode({ ...defaultView, panel, [part]: id }, catalogue)
      return [{ likeness: dossier + named + 2 * item, offer: offerOf(site, panel, id, path) }]
    })
  })
}

/** How like a name is to the piece that is most like it, from 0, not at all, to 1, the same; and the other pieces. */
function takeBest(asked: readonly string[], name: string): [number, readonly string[]] {
  const all = asked.map((piece) => likeness(piece, name))
  const best = Math.max(0, ...all)
  return [best, best === 0 ? asked : asked.filter((_, index) => index !== all.indexOf(best))]
}

/** More of a name than this may not differ. */
const mostDiffers = 0.4

function likeness(asked: string, name: string): number {
  if (asked === name) return 1
  if (asked.length < 2 || asked.length > longestName) return 0
  if (name.startsWith(asked)) return 0.9
  const length = Math.max(asked.length, name.length)
  if (Math.abs(asked.length - name.length) > mostDiffers * length) return 0
  const differs = distance(asked, name) / length
  return differs <= mostDiffers ? 1 - differs : 0
}
