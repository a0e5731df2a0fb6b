/** Where an element stands below another: which child of which child, from the top. */
export type PathIn = readonly number[]

/** The way from `root` down to an element; nothing where it is not below it. */
export function pathIn(root: Element | null, element: Element | null): PathIn | undefined {
  const path: number[] = []
  for (let one = element; one !== root; one = one.parentElement) {
    if (!one?.parentElement) return undefined
    path.unshift(Array.prototype.indexOf.call(one.parentElement.children, one))
  }
  return path
}

/** What stands at the end of a way, if it still leads anywhere. */
export const elementAt = (root: Element | null, path: PathIn): Element | undefined =>
  path.reduce<Element | undefined>((one, at) => one?.children[at], root ?? undefined)
