import { type Notice, shorten } from '@/view/notice'
import type { QueryPart } from '@/view/query-parts'
import { tidy } from '@/view/read-names'
import type { ViewState } from '@/view/view-state'

/** Where a talk stands within its slide, and who looks at it: on the present panel alone. */
export const stageParts: readonly QueryPart[] = [
  ofTalks('reveal', {
    write: ({ reveal }) => (reveal > 0 ? String(reveal) : null),
    read: (asked) => (/^[1-9]\d?$/.test(asked) ? { reveal: Number(asked) } : asked === '0' ? {} : null),
  }),
  ofTalks('speaker', {
    write: ({ speaker }) => (speaker ? '1' : null),
    read: (asked) => (asked === '1' ? { speaker: true } : null),
  }),
]

type How = { write: (view: ViewState) => string | null; read: (asked: string) => Partial<ViewState> | null }

function ofTalks(key: 'reveal' | 'speaker', { write, read }: How): QueryPart {
  return {
    key,
    fills: key,
    write: ({ view }) => write(view),
    read: (asked, wishes, _, notices: Notice[]) => {
      const change = wishes.view.panel === 'present' ? read(tidy(asked)) : null
      if (change) return { ...wishes, view: { ...wishes.view, ...change } }
      notices.push({ part: key, asked: shorten(asked), reason: asked === '' ? 'malformed' : 'unknown' })
      return wishes
    },
  }
}
