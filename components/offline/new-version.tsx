'use client'

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { focusMain } from '@/components/frame/focus-main'
import { keepOffline, offline } from '@/view/offline'

/** Keeps the site, and offers a newer version over the foot of the page, where it moves nothing. */
export function NewVersion() {
  const { newVersion, takeNewVersion, dismiss } = useStore(offline)
  useEffect(() => void keepOffline(), [])
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
