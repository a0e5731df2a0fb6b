/** What this device kept under a key; nothing where storage is forbidden. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps something on this device, or forgets it; where storage is forbidden, it lasts as long as the page. */
export function keep(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Full or forbidden.
  }
}
