import { BesideMark, kindNames, OrderMark, StepMark } from '@/components/timeline/step-mark'

const kinds = ['condition', 'action', 'response', 'outcome'] as const

/** How to read the marks of the drawing. */
export function StepLegend() {
  return (
    <ul aria-label="How to read the drawing" className="step-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <StepMark kind={kind} />
          {kindNames[kind].toLowerCase()}
        </li>
      ))}
      <li>
        <BesideMark />
        no order given
      </li>
      <li>
        <OrderMark />
        order given
      </li>
    </ul>
  )
}
