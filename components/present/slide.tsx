import { OurWords } from '@/components/marks/our-words'
import {
  ActorsSlide,
  QuestionSlide,
  ReadingSlide,
  VoicesSlide,
  WordsSlide,
} from '@/components/present/closing-slides'
import { ForkSlide } from '@/components/present/fork-slide'
import { HandsSlide, MomentsSlide, PartingSlide, TitleSlide } from '@/components/present/opening-slides'
import { RowSlide } from '@/components/present/row-slide'
import { SlideFoot } from '@/components/present/slide-foot'
import type { SlideProps } from '@/components/present/slide-props'
import { type Part, voicesOn } from '@/view/slide-part'
import type { Slide as SlideItem } from '@/view/slides'

type Props = SlideProps<Part> & {
  slide: SlideItem
  /** As in "3 / 40". */
  position: string
  /** Which screen of how many, where the slide has several. */
  screen?: string | undefined
  /** A picture of a slide is no heading of the page. */
  picture?: boolean
}

/** One screen of a slide. It fills its box and takes all of its measures from it. */
export function Slide({ slide, position, screen, picture = false, ...props }: Props) {
  const Title = picture ? 'p' : 'h1'
  return (
    <article className="slide" data-kind={props.part.kind} aria-label={picture ? undefined : 'Slide'}>
      <Title className={slide.kind === 'quote' ? 'sr-only' : 'slide-title'}>
        <OurWords says={slide.title} />
        {screen && <span className="screen-count"> {screen}</span>}
      </Title>
      <div className="slide-body">
        <Body {...props} />
      </div>
      <SlideFoot dossier={props.dossier} position={position} voices={voicesOn(props.part, props.open)} />
    </article>
  )
}

function Body({ part, ...rest }: SlideProps<Part>) {
  switch (part.kind) {
    case 'title':
      return <TitleSlide part={part} {...rest} />
    case 'hands':
      return <HandsSlide part={part} {...rest} />
    case 'moments':
      return <MomentsSlide part={part} {...rest} />
    case 'parting':
      return <PartingSlide part={part} {...rest} />
    case 'row':
      return <RowSlide part={part} {...rest} />
    case 'fork':
      return <ForkSlide part={part} {...rest} />
    case 'actors':
      return <ActorsSlide part={part} {...rest} />
    case 'words':
      return <WordsSlide part={part} {...rest} />
    case 'reading':
      return <ReadingSlide part={part} {...rest} />
    case 'voices':
      return <VoicesSlide part={part} {...rest} />
    case 'question':
      return <QuestionSlide part={part} {...rest} />
  }
}
