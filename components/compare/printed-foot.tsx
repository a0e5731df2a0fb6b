'use client'

import { use, useDeferredValue, useSyncExternalStore } from 'react'
import { CitationsContext } from '@/components/cite/citations-context'
import { useDossier } from '@/components/frame/dossier-context'
import { VoiceKey } from '@/components/marks/voice-key'
import { QrCode } from '@/components/qr/qr-code'
import { plainEntry } from '@/core/citation'
import { voices } from '@/core/voices'
import { useAddressOf } from '@/view/viewing'

const never = () => () => undefined

/** What stands under the printed comparison: how to read its marks, its source, and the way back to it on a screen. */
export default function PrintedFoot() {
  const { sources } = useDossier()
  const citations = use(CitationsContext)
  const addressOf = useAddressOf()
  // The code takes a while to make, and nobody sees it before paper does: first comes what the press asked for.
  const path = useDeferredValue(addressOf({ quote: null }))
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  return (
    <div className="printed-foot">
      <div>
        {sources.map(({ id }) => {
          const entry = citations?.[id]?.styles[0]?.entry
          return entry && <cite key={id}>{plainEntry(entry)}</cite>
        })}
        <p className="printed-marks">
          <VoiceKey of={voices} short />
          <span>
            <span aria-hidden="true" className="hatch swatch-hatch" /> the text is silent
          </span>
        </p>
        <p>
          The small numbers are those of the quotes, in the order of the text; ¶ is the paragraph. {origin}
          {path}
        </p>
      </div>
      {origin && <QrCode address={origin + path} label="QR code of this comparison’s address" />}
    </div>
  )
}
