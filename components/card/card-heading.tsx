import { inside } from '@/components/card/card-frame'
import { fitText } from '@/components/card/fit-text'

/** What a card is about, in our words, on one line. */
export function CardHeading({ words }: { words: string }) {
  const { size } = fitText([words], { width: inside.width, height: 80 }, [56, 50, 44, 38], 0, 0)
  return (
    <div
      style={{
        display: 'flex',
        height: 84,
        fontSize: size,
        lineHeight: 1.15,
        fontWeight: 600,
        letterSpacing: -0.8,
      }}
    >
      {words}
    </div>
  )
}
