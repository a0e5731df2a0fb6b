import fc from 'fast-check'
import { textSizes, themes } from '@/view/device-choices'
import type { Address } from '@/view/permalink'
import type { DeviceWish } from '@/view/query-parts'

/** A link as one text, and its two parts. */
export const linkOf = ({ path, query }: Address) => path + query
export const addressOf = (link: string): Address => {
  const at = link.indexOf('?')
  return at === -1 ? { path: link, query: '' } : { path: link.slice(0, at), query: link.slice(at) }
}

/** What a sharer may have asked of the reader's device. */
export const devices: fc.Arbitrary<DeviceWish> = fc.record(
  {
    text: fc.constantFrom(...textSizes),
    theme: fc.constantFrom(...themes),
    embed: fc.constant('1' as const),
  },
  { requiredKeys: [] },
)

/** In milliseconds: what thousands of random links may take on a busy machine. A limit, not a measure. */
export const patience = 60_000
