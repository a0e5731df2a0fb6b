'use client'

import { useStore } from 'zustand'
import { focusMain } from '@/components/frame/focus-main'
import { offline } from '@/view/offline'

/** Offers a newer version over the foot of the page, where it moves nothing. */
export function NewVersion() {
  const { newVersion, takeNewVersion, dismiss } = useStore(offline)
  return (
    <div role="status" className="print:hidden">
      {newVersion && (
        <div className="new-version">
          <p className="font-semibold">A new version is ready.</p>
          <button type="button" className="button button-primary" onClick={takeNewVersion}>
            Reload
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              dismiss()
              focusMain()
            }}
          >
            Not now
          </button>
        </div>
      )}
    </div>
  )
}
