'use client'

/** The system's own sheet, where there is one. */
export function SystemShare({ title, link }: { title: string; link: string }) {
  if (typeof navigator.share !== 'function') return null
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        // Rejects when the reader closes the sheet, which asks for nothing more.
        navigator.share({ title, url: link }).catch(() => undefined)
      }}
    >
      Share with an app
    </button>
  )
}
