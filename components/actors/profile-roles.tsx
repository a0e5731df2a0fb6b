'use client'

import { useMemo } from 'react'
import { PartName } from '@/components/actors/part-name'
import { useParts } from '@/components/actors/parts'
import { RoleGlyph } from '@/components/marks/role-glyph'
import { Quote } from '@/components/quote/quote'
import type { ActorLine } from '@/core/appearances'
import { roleInWords } from '@/view/role-names'

/** What it does and what is done to it in each part, with the words that say so; silence where it does nothing. */
export function ProfileRoles({ line }: { line: ActorLine }) {
  const columns = useParts()
  const parts = useMemo(
    () =>
      columns.map(({ part }) => {
        const roles = line.appearances[part]?.roles ?? []
        return { part, silent: roles.length === 0, deeds: roles.filter(({ role }) => isDeed(role)) }
      }),
    [columns, line],
  )
  return (
    <section>
      <h3>What it does, and what is done to it</h3>
      {parts.map(({ part, silent, deeds }) => (
        <div key={part} className={`hue-${part} profile-part`}>
          <h4 className="part-name">
            <PartName part={part} />
          </h4>
          {deeds.length === 0 && (
            <p className="text-ink-2">{silent ? 'It is not named here.' : 'Nothing, by the text.'}</p>
          )}
          {deeds.map((deed) => (
            <div key={deed.role}>
              <p className="role-words">
                <span>
                  <RoleGlyph of={deed.role} />
                  {roleInWords(deed)}
                </span>
              </p>
              {deed.quotes.map((quote) => (
                <Quote key={quote.id} quotes={[quote]} hue={part} />
              ))}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}

const isDeed = (role: string) => role === 'acts' || role === 'acted-upon'
