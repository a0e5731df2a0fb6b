/** How large a frame is where nothing else is said: wide enough for two columns, as high as most screens show. */
export const frameSize = { width: 960, height: 720 } as const

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** The HTML that shows `address` within another page. */
export function embedCode(address: string, title: string): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${frameSize.width}"`,
    `height="${frameSize.height}"`,
    'style="border:0;max-width:100%"',
    'loading="lazy"',
    'allow="clipboard-write; fullscreen"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}
