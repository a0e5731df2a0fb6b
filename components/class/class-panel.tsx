'use client'

import { ChoiceTaskPage } from '@/components/class/choice-task-page'
import '@/components/class/class.css'
import '@/components/class/sheet.css'
import { Guide } from '@/components/class/guide'
import { HandoutSheet } from '@/components/class/handout-sheet'
import { KeySheet } from '@/components/class/key-sheet'
import { OrderPage } from '@/components/class/order-page'
import { Overview } from '@/components/class/overview'
import { QuestionsPage } from '@/components/class/questions-page'
import { TextSheet } from '@/components/class/text-sheet'
import { WorksheetSheet } from '@/components/class/worksheet-sheet'
import { useViewing } from '@/view/viewing'

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
