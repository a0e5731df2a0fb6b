'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { RoleGlyph } from '@/components/marks/role-glyph'
import type { RoleHere } from '@/core/appearances'
import { paragraphKey } from '@/core/by-paragraph'
import type { Actor, Dossier, Quote } from '@/core/dossier'
import { roleInWords } from '@/view/role-names'
import { noItem } from '@/view/view-state'
import { useIs, useVerbs } from '@/view/viewing'

/** More places than this are on the actor's page. */
const placesShown = 4

/** A role in a word, and a link to the words behind it in each paragraph that has them. */
export function RoleWords({ actor, role }: { actor: Actor; role: RoleHere }) {
  const dossier = useDossier()
  const { openProfile } = useVerbs()
  const [first, ...others] = onePerParagraph(dossier, role.quotes)
  const name = roleInWords(role)
  const shown = others.slice(0, placesShown - 1)
  const more = others.length - shown.length
  const word = (
    <>
      <RoleGlyph of={role.role} />
      {name}
    </>
  )
  return (
    <span className="role-words">
      {first ? (
        <PlaceLink quote={first} label={name}>
          {word}
        </PlaceLink>
      ) : (
        <span>{word}</span>
      )}
      {shown.map((quote) => (
        <PlaceLink key={quote.id} quote={quote} label={name} />
      ))}
      {more > 0 && (
        <ViewLink
          to={{ panel: 'actors', ...noItem, profile: actor.id, quote: null }}
          onFollow={() => openProfile(actor.id)}
          className="role-place"
          label={`${name}, ${more} more places, on the page of ${actor.name}`}
        >
          +{more}
        </ViewLink>
      )}
    </span>
  )
}

function PlaceLink(props: { quote: Quote; label: string; children?: React.ReactNode }) {
  const { quote, label, children } = props
  const { openQuote } = useVerbs()
  const open = useIs('quote', quote.id)
  return (
    <ViewLink
      to={{ quote: quote.id }}
      onFollow={() => openQuote(quote.id)}
      current={open}
      quote={quote.id}
      className={children ? 'role-first' : 'role-place'}
      label={`${label}, paragraph ${quote.paragraph}`}
    >
      {children}
      <span className="locator">¶{quote.paragraph}</span>
    </ViewLink>
  )
}

/** The first of the words in each paragraph. */
function onePerParagraph({ places }: Dossier, quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>()
  return quotes.filter(({ id }) => {
    const place = places[id]
    const key = place && paragraphKey(place)
    if (!key || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
