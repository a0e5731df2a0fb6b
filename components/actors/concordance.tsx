'use client'

import { useMemo } from 'react'
import { PartName } from '@/components/actors/part-name'
import { useParts } from '@/components/actors/parts'
import { ViewLink } from '@/components/frame/view-link'
import type { Line } from '@/core/concordance'
import { usePart, useVerbs, useWithin } from '@/view/viewing'

/** Every form of a name as a keyword in its context, part by part; each leads to the words around it. */
export function Concordance({ lines }: { lines: readonly Line[] }) {
  const parts = useParts()
  const groups = useMemo(
    () => parts.map(({ part }) => ({ part, lines: lines.filter((line) => line.part === part) })),
    [parts, lines],
  )
  return (
    <section aria-label="Every place">
      {groups.map(({ part, lines: here }) => (
        <div key={part} className={`hue-${part} concordance-part`}>
          <h3 className="part-name">
            <PartName part={part} /> <span className="font-normal text-ink-2">{here.length}</span>
          </h3>
          {here.length === 0 ? (
            <p className="silence hatch">
              <span>Not named here.</span>
            </p>
          ) : (
            <ol>
              {here.map((line) => (
                <li key={`${line.mention.source} ${line.mention.paragraph} ${line.mention.start}`}>
                  <KeywordInContext line={line} />
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </section>
  )
}

function KeywordInContext({ line }: { line: Line }) {
  const { mention, quote, before, words, after } = line
  const { openQuote } = useVerbs()
  const open = useWithin('quote', quote ? [quote.id] : []) !== null
  const lit = usePart('actors', (followed) => followed.includes(mention.actor))
  const shown = (
    <>
      <span className="keyword-before">
        <span>{before}</span>
      </span>
      <b className={lit ? 'keyword mention-followed' : 'keyword'} data-mention={mention.actor}>
        {words}
      </b>
      <span className="keyword-after">{after}</span>
      <span className="locator">
        {mention.as !== 'name' && <span className="keyword-as">{formNames[mention.as]} </span>}¶
        {mention.paragraph}
      </span>
    </>
  )
  if (!quote) return <span className="keyword-line src">{shown}</span>
  return (
    <ViewLink
      to={{ quote: quote.id }}
      onFollow={() => openQuote(quote.id)}
      current={open}
      quote={quote.id}
      className="keyword-line src"
    >
      {shown}
    </ViewLink>
  )
}

const formNames = { name: 'name', description: 'description', pronoun: 'pronoun', inside: 'inside' }
