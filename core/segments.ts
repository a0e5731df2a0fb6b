import type { Span } from '@/core/anchor'

/** A piece of text under the same marks throughout. */
export type Segment<Mark> = Span & { words: string; marks: Mark[] }

/**
 * Cuts `text` between `range.start` and `range.end` wherever a mark begins or ends, so that marks which
 * overlap or nest can be drawn without nesting elements wrongly. The words of all segments together are
 * the text again.
 */
export function segments<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
  range: Span = { start: 0, end: text.length },
): Segment<Mark>[] {
  const inside = marks.filter((mark) => mark.start < range.end && range.start < mark.end)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start))
    cuts.add(Math.min(end, range.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? range.end
    return {
      start,
      end,
      words: text.slice(start, end),
      marks: inside.filter((mark) => mark.start < end && start < mark.end),
    }
  })
}
