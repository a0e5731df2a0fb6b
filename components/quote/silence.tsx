/** Where the text says nothing, that is what is shown. */
export function Silence() {
  return (
    <span className="silence hatch">
      <span>The text does not say.</span>
    </span>
  )
}
