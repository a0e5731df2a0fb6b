'use client'

import { useMemo } from 'react'
import { AnswerSheet } from '@/components/class/answer-sheet'
import { ChoiceItem } from '@/components/class/choice-item'
import { nameOf } from '@/components/class/options'
import { useAnswers } from '@/components/class/use-answers'
import { useSelection } from '@/components/class/use-selection'
import { useDossier } from '@/components/frame/dossier-context'
import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'
import type { Selection } from '@/core/tasks/selection'
import { sortTheEvidence } from '@/core/tasks/sort-the-evidence'
import type { ChoiceTask, Item } from '@/core/tasks/task'
import { whatTheTextSays } from '@/core/tasks/what-the-text-says'
import { whoSaysIt } from '@/core/tasks/who-says-it'

/** The tasks whose items are answered by choosing one of the same few answers. */
export type ChoicePage = 'sort-the-evidence' | 'who-says-it' | 'what-does-the-text-say'

const makers: Record<ChoicePage, (dossier: Dossier, selection: Selection) => ChoiceTask> = {
  'sort-the-evidence': sortTheEvidence,
  'who-says-it': whoSaysIt,
  'what-does-the-text-say': whatTheTextSays,
}

/** One such task, with the items that its link selects. */
export function ChoiceTaskPage({ page }: { page: ChoicePage }) {
  const dossier = useDossier()
  const { selection, storedAs } = useSelection(page)
  const { seed, items: count, half } = selection
  const task = useMemo(
    () => makers[page](dossier, { seed, items: count, half }),
    [page, dossier, seed, count, half],
  )
  const book = useAnswers(storedAs)
  const written = (item: Item) => {
    const given = task.options.find(({ id }) => id === book.given[item.id])
    return { asked: wordsOf(item), answer: given ? nameOf(given, dossier) : '' }
  }
  return (
    <AnswerSheet page={page} book={book} items={task.items} written={written}>
      {(item, large) => (
        <ChoiceItem page={page} item={item} options={task.options} book={book} large={large} />
      )}
    </AnswerSheet>
  )
}

const wordsOf = ({ asked }: Item) =>
  asked.about === 'words'
    ? asked.quote.exact
    : plain(asked.says ? `${asked.topic.label}: ${asked.says}` : asked.topic.label)
