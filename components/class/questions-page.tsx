'use client'

import { AnswerSheet } from '@/components/class/answer-sheet'
import { Settled } from '@/components/class/settled'
import type { AnswerBook } from '@/components/class/use-answers'
import { useAnswers } from '@/components/class/use-answers'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'

/** The questions of the dossier, each with the words that it rests on covered until they are asked for. */
export function QuestionsPage() {
  const { id, prompts } = useDossier()
  const book = useAnswers(['prospects-answers', id, 'questions'].join('/'))
  return (
    <AnswerSheet
      page="questions"
      book={book}
      items={prompts}
      written={(prompt) => ({ asked: plain(prompt.asks), answer: book.given[prompt.id] ?? '' })}
      selectable={false}
      checkable={false}
    >
      {(prompt) => <Question prompt={prompt} book={book} />}
    </AnswerSheet>
  )
}

type Prompt = Dossier['prompts'][number]

function Question({ prompt, book }: { prompt: Prompt; book: AnswerBook }) {
  const { topics } = useDossier()
  const shown = book.checked.includes(prompt.id)
  return (
    <>
      <label className="question">
        <span className="asked asked-statement font-semibold">
          <span>
            <OurWords says={prompt.asks} />
          </span>
        </span>
        <span className="sr-only">Your answer</span>
        <textarea
          rows={2}
          className="answer-lines"
          placeholder="Notes, if you like"
          value={book.given[prompt.id] ?? ''}
          onChange={({ target }) => book.give(prompt.id, target.value)}
        />
      </label>
      <button
        type="button"
        className="button mt-2 print:hidden"
        aria-expanded={shown}
        onClick={() => (shown ? book.uncheck(prompt.id) : book.check([prompt.id]))}
      >
        {shown ? 'Cover the words' : 'Show the words'}
      </button>
      <div role="status">
        {shown && (
          <Settled
            verdict="The words to look at:"
            settles={prompt.quotes}
            topics={topics.filter(({ id }) => prompt.topics?.includes(id))}
          />
        )}
      </div>
    </>
  )
}
