import type { Span } from '@/core/anchor'

/** Whether two spans of one paragraph share at least one character. */
export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly within `outer`. */
export const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end
