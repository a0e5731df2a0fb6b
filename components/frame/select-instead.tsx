type Props = {
  text: string
  rows: number
  what?: string
  /** Words of the source. */
  quoted?: boolean
  className?: string
}

/** What could not be copied, ready to be selected: where a browser or a frame blocks the clipboard. */
export function SelectInstead({ text, rows, what = 'it', quoted = false, className = '' }: Props) {
  return (
    <label className={className}>
      This browser lets nothing be copied; select {what} here:
      <textarea
        readOnly
        rows={rows}
        className={`block w-full border border-line bg-paper p-2 ${quoted ? 'src' : ''}`}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </label>
  )
}
