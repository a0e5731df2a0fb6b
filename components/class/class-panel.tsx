'use client'

import '@/components/class/class.css'
import '@/components/class/lesson.css'
import '@/components/class/sheet.css'
import dynamic from 'next/dynamic'
import { fetchedLater } from '@/components/frame/fetched-later'
import { useViewing } from '@/view/viewing'

/* Each page in a file of its own: a pupil fetches the one that the class works with, and the others at rest. */
const ChoiceTaskPage = dynamic(
  fetchedLater(() =>
    import('@/components/class/choice-task-page').then(({ ChoiceTaskPage }) => ChoiceTaskPage),
  ),
)
const Guide = dynamic(fetchedLater(() => import('@/components/class/guide').then(({ Guide }) => Guide)))
const HandoutSheet = dynamic(
  fetchedLater(() => import('@/components/class/handout-sheet').then(({ HandoutSheet }) => HandoutSheet)),
)
const KeySheet = dynamic(
  fetchedLater(() => import('@/components/class/key-sheet').then(({ KeySheet }) => KeySheet)),
)
const LessonPage = dynamic(
  fetchedLater(() => import('@/components/class/lesson-page').then(({ LessonPage }) => LessonPage)),
)
const OrderPage = dynamic(
  fetchedLater(() => import('@/components/class/order-page').then(({ OrderPage }) => OrderPage)),
)
const Overview = dynamic(
  fetchedLater(() => import('@/components/class/overview').then(({ Overview }) => Overview)),
)
const QuestionsPage = dynamic(
  fetchedLater(() => import('@/components/class/questions-page').then(({ QuestionsPage }) => QuestionsPage)),
)
const TextSheet = dynamic(
  fetchedLater(() => import('@/components/class/text-sheet').then(({ TextSheet }) => TextSheet)),
)
const WorksheetSheet = dynamic(
  fetchedLater(() =>
    import('@/components/class/worksheet-sheet').then(({ WorksheetSheet }) => WorksheetSheet),
  ),
)

/** What a class works with: tasks made from the text, sheets to print, and a guide. */
export function ClassPanel() {
  const task = useViewing(({ view }) => view.task)
  switch (task) {
    case 'sort-the-evidence':
    case 'who-says-it':
    case 'what-does-the-text-say':
      return <ChoiceTaskPage key={task} page={task} />
    case 'in-what-order':
      return <OrderPage />
    case 'questions':
      return <QuestionsPage />
    case 'lesson':
      return <LessonPage />
    case 'handout':
      return <HandoutSheet />
    case 'worksheet':
      return <WorksheetSheet />
    case 'text':
      return <TextSheet />
    case 'key':
      return <KeySheet />
    case 'how-to-read':
      return <Guide />
    default:
      return <Overview />
  }
}
