import type { PageNames } from '@/view/page-names'

/** As JSON, which has no maps. Inverse of {@link readPageNames}. */
export const writePageNames = (sites: readonly PageNames[]): string =>
  JSON.stringify(sites, (_, value: unknown) => (value instanceof Map ? { entries: [...value] } : value))

/** @throws SyntaxError if the text is no JSON. */
export const readPageNames = (json: string): PageNames[] =>
  JSON.parse(json, (_, value) => (Array.isArray(value?.entries) ? new Map(value.entries) : value))
