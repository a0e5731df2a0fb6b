'use client'

import { useState } from 'react'
import { useCitations } from '@/components/cite/citations-context'
import { Copying } from '@/components/cite/copying'
import { downloadText } from '@/components/cite/download'
import { plainEntry, type Run } from '@/core/citation'
import type { Source } from '@/core/dossier'
import type { Evidence } from '@/core/evidence'

type Props = {
  source: Source
  /** The passage that is cited; without one, the source as a whole. */
  passage?: Pick<Evidence, 'quote' | 'place'> | undefined
  /** The address of what is cited, on this host. */
  address: string
}

const files = [
  { key: 'bibtex', name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  { key: 'ris', name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  { key: 'cslJson', name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const

/** A passage or a whole source as a reference, in each style and format, to copy or to keep as a file. */
export function Cite({ source, passage, address }: Props) {
  const citations = useCitations(source.id)
  if (!citations) return null
  const { paragraph } = passage?.place ?? {}
  return (
    <div className="cite grid gap-4">
      {citations.styles.map(({ style, entry, inText }) => {
        const within = paragraph === undefined ? undefined : inText[paragraph - 1]
        return (
          <Copying key={style} name={style} text={[plainEntry(entry), within].filter(Boolean).join('\n')}>
            <cite className="block not-italic">
              <Entry runs={entry} />
            </cite>
            {within && <cite className="block pt-1 not-italic text-ink-2">In a text: {within}</cite>}
          </Copying>
        )
      })}
      {passage && (
        <PlainPassage passage={passage} address={address} citations={citations.styles[0]?.entry ?? []} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">As a file</span>
        {files.map(({ key, name, ending, type }) => (
          <button
            key={key}
            type="button"
            className="button"
            onClick={() => downloadText(`${source.citation.id}.${ending}`, type, citations[key])}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  )
}

function Entry({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ words, italic }) => (italic ? <i key={words}>{words}</i> : words))
}

type PlainProps = { passage: Pick<Evidence, 'quote' | 'place'>; address: string; citations: readonly Run[] }

/** The words themselves, with their place and their address here. */
function PlainPassage({ passage, address, citations }: PlainProps) {
  const [link, setLink] = useState(address)
  const words = `“${passage.quote.exact}” (¶${passage.place.paragraph}). ${plainEntry(citations)}`
  return (
    <Copying
      name="With the words"
      text={`${words} ${link}`}
      // The host is known only in the browser: the page may be served from anywhere.
      onCopy={() => {
        const full = new URL(address, window.location.href).href
        setLink(full)
        return `${words} ${full}`
      }}
    >
      <span className="src">{passage.quote.exact}</span> ¶{passage.place.paragraph}, with the reference and
      the link to it here
    </Copying>
  )
}
