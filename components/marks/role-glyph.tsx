import type { ReactNode } from 'react'
import type { Role } from '@/core/appearances'

const speech = <path d="M1.5 2.5h13v9H7l-3.5 3v-3h-2z" fill="none" strokeWidth="2" />

const glyphs: Record<Role, ReactNode> = {
  acts: <path d="M2 1.5 14 8 2 14.5z" fill="currentColor" stroke="none" />,
  'acted-upon': <path d="M1 8h9M6.5 3.5 11 8l-4.5 4.5M14.5 2v12" fill="none" strokeWidth="2" />,
  speaks: speech,
  'passes-on': speech,
  named: <circle cx="8" cy="8" r="3.5" fill="none" strokeWidth="2" />,
}

/** The mark of a role: a triangle, an arrow to a wall, a speech outline, a ring. Always beside the role in words. */
export function RoleGlyph({ of: role }: { of: Role }) {
  return (
    <svg aria-hidden="true" className="role-glyph" viewBox="0 0 16 16" stroke="currentColor">
      {glyphs[role]}
    </svg>
  )
}
