import { capitalised } from '@/components/marks/capitalised'
import { VoiceRule } from '@/components/marks/voice'
import type { Evidence } from '@/core/evidence'

/** In one sentence: whose voice the words are in, and which words of the source say so. */
export function VoiceSentence({ evidence }: { evidence: Evidence }) {
  const { quote, source, attribution } = evidence
  const label = capitalised(source.label)
  return (
    <section className="flex gap-3">
      <VoiceRule voice={quote.voice} />
      <p className="flex-1">
        {quote.voice === 'direct' && (
          <>
            <b>Quoted speech.</b> {label} prints these words in quotation marks
          </>
        )}
        {quote.voice === 'reported' && (
          <>
            <b>Reported speech.</b> {label} reports this without quotation marks
          </>
        )}
        {quote.voice === 'narrated' && (
          <>
            <b>The article narrates.</b> {label} asserts these words itself
          </>
        )}
        {attribution && (
          <>
            {quote.inherited
              ? `. The sentence names no speaker; who speaks is said in ¶${attribution.place.paragraph}: `
              : ` and attributes ${quote.voice === 'reported' ? 'it' : 'them'} by `}
            <span className="src">{attribution.quote.exact}</span>
          </>
        )}
        .
      </p>
    </section>
  )
}
