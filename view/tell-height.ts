/**
 * Tells the page around this one how high its content is, at first and at each change: in the words of IMS LTI, which
 * learning platforms know, and in our own (docs/embedding.md).
 *
 * @returns ends it
 */
export function tellHeight(): () => void {
  let told = 0
  const tell = () => {
    // Of the body: the document is never less high than the frame, which then could not shrink again.
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === told) return
    told = height
    // A height is no secret, and which page embeds us cannot be known.
    window.parent.postMessage({ subject: 'lti.frameResize', height }, '*')
    window.parent.postMessage({ type: 'prospects:height', height }, '*')
  }
  const observer = new ResizeObserver(tell)
  observer.observe(document.body)
  return () => observer.disconnect()
}
