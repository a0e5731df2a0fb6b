'use client'

import { lazy, useMemo } from 'react'
import { NearScreen } from '@/components/frame/near-screen'
import { ScrollingRegion } from '@/components/frame/scrolling-region'
import type { Passage } from '@/core/passages'
import { percentages, totalVoiceWords, type VoiceWords, voiceWords } from '@/core/voice-shares'

const VoiceChart = lazy(() => import('@/components/source/voice-chart'))

const voices = ['direct', 'reported', 'narrated', 'unmarked'] as const

const names: Record<keyof VoiceWords, string> = {
  direct: 'Quoted speech',
  reported: 'Reported speech',
  narrated: 'The article narrates',
  unmarked: 'Not marked',
}

/** How much of the text is in which voice: drawn when it comes near the screen, and always as a table. */
export function VoiceFigures({ passages }: { passages: readonly Passage[] }) {
  const rows = useMemo(
    () => passages.map((passage) => ({ name: `¶${passage.paragraph}`, ...voiceWords(passage) })),
    [passages],
  )
  const total = useMemo(() => totalVoiceWords(passages), [passages])
  const shown = voices.filter((voice) => voice !== 'unmarked' || total.unmarked > 0)
  const shares = percentages(shown.map((voice) => total[voice]))
  return (
    <section aria-labelledby="voices-title" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="voices-title" className="text-head font-semibold">
        Voices in figures
      </h2>
      <p className="max-w-[44rem] pt-1 text-note text-ink-2">
        Counted from the marks in the text: each word has the voice of the smallest quote that it stands in.
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-4 wide:grid-cols-2">
        <NearScreen className="chart-box">
          <VoiceChart rows={rows.slice(0, chartRows)} />
        </NearScreen>
        <ScrollingRegion label="Words in each voice" className="overflow-x-auto">
          <table className="figures">
            <caption className="sr-only">Words in each voice, by paragraph</caption>
            <thead>
              <tr>
                <th scope="col">Paragraph</th>
                {shown.map((voice) => (
                  <th key={voice} scope="col">
                    {names[voice]}
                  </th>
                ))}
                <th scope="col">Words</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, chartRows).map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {shown.map((voice) => (
                    <td key={voice}>{row[voice]}</td>
                  ))}
                  <td>{sum(row)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Whole</th>
                {shown.map((voice, index) => (
                  <td key={voice}>
                    {total[voice]} <span className="text-ink-2">({shares[index]}%)</span>
                  </td>
                ))}
                <td>{sum(total)}</td>
              </tr>
            </tfoot>
          </table>
          {rows.length > chartRows && (
            <p className="pt-2 text-meta text-ink-2">
              The first {chartRows} of {rows.length} paragraphs; the last line counts all of them.
            </p>
          )}
        </ScrollingRegion>
      </div>
    </section>
  )
}

/** More bars than this cannot be told apart. */
const chartRows = 40

const sum = ({ direct, reported, narrated, unmarked }: VoiceWords) => direct + reported + narrated + unmarked
