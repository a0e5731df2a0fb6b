import { type ComponentType, lazy } from 'react'

/**
 * In a browser this stands for next/dynamic (next.config.js), which there does no more than this, in 1.4 kB. While pages are
 * built it is Next's own that lets a page ask for the file of its panel from the start.
 */
export default function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }))
  return function Lazily(props: Props) {
    return (
      <>
        {/* Where Next asks for the files: React counts the places for what it names by itself. */}
        {null}
        <Part {...props} />
      </>
    )
  }
}
