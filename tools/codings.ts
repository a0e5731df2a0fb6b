/** The compressed twins that the build writes beside a file, the smallest first. */
export const codings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

export type Coding = (typeof codings)[number]

/**
 * Which of our codings the sender of an Accept-Encoding header can read, the smallest first.
 *
 * `br;q=0` is a no, which sirv takes for a yes: it is given what comes out of here.
 */
export const acceptedCodings = (header = ''): Coding[] => {
  const wanted = header
    .toLowerCase()
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.replace(/;.*/, '').trim())
  return codings.filter(({ name }) => wanted.includes(name))
}
