import { closest } from 'fastest-levenshtein'

/**
 * A problem of a dossier: where it is (a JSONPath, RFC 9535), what is wrong, and what would be right.
 */
export type Issue = { path: string; problem: string; fix: string }

/** "Did you mean": the known name that is nearest to a wrong one, as a sentence; empty if none is known. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  const names = [...known]
  return names.length === 0 ? '' : `Did you mean "${closest(wrong, names)}"?`
}

/** Shortens words of any length for a message on one line. */
export function excerpt(words: string, most = 60): string {
  return words.length <= most ? `"${words}"` : `"${words.slice(0, most - 1)}…"`
}
