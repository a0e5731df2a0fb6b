'use client'

import { useState } from 'react'
import { CopyField } from '@/components/share/copy-field'

/** This page as a reference. The only date in it is the reader's own day: the page carries none. */
export function ViewCitation({ title, link }: { title: string; link: string }) {
  // The day of looking at it, not of whatever is drawn later.
  const [day] = useState(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }))
  return (
    <cite className="block not-italic">
      <CopyField name="Cite this view" text={`“${title}”. Prospects, ${link} (accessed ${day}).`} />
    </cite>
  )
}
