/**
 * What stands around the item that `isIt` names: itself and up to `reach` others before it and after it, in their
 * order. Where none is it, nothing is left out.
 */
export function around<Item>(
  items: readonly Item[],
  isIt: (item: Item) => boolean,
  reach: number,
): readonly Item[] {
  const at = items.findIndex(isIt)
  return at === -1 ? items : items.slice(Math.max(0, at - reach), at + reach + 1)
}
