/** The same function, which answers once for each thing that it is asked about, since nothing of it changes. */
export function once<Asked extends WeakKey, Answer>(
  find: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, Answer>()
  return (asked) => {
    const answer = known.get(asked) ?? find(asked)
    known.set(asked, answer)
    return answer
  }
}
