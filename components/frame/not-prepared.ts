/**
 * Says that what the page is drawn from could not be fetched, and settles when that is worth another try: the reader
 * asks for it, or the network is back. Made by hand, since React has not taken over the page yet; every word of it
 * stands as before.
 */
export function askAgain(): Promise<void> {
  const notice = document.createElement('div')
  notice.className = 'not-prepared'
  notice.role = 'alert'
  notice.innerHTML =
    '<p><strong>This page cannot answer yet.</strong> A file of it could not be fetched. All of its words are here, and its links work.</p><button type="button" class="button button-primary">Try again</button>'
  document.body.append(notice)
  return new Promise((settle) => {
    const settled = new AbortController()
    const { signal } = settled
    const go = () => {
      settled.abort()
      // Taken away first: React expects the page as it was served.
      notice.remove()
      settle()
    }
    // On its way down: at the document React stops what is pressed before it has taken over.
    const onClick = ({ target }: Event) => target === notice.lastChild && go()
    window.addEventListener('click', onClick, { capture: true, signal })
    window.addEventListener('online', go, { signal })
  })
}
