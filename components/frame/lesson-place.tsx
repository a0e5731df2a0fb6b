'use client'

import { later } from '@/components/frame/later'
import { useViewing } from '@/view/viewing'

const LessonBar = later(() => import('@/components/frame/lesson-bar').then(({ LessonBar }) => LessonBar))

/** The bar of a lesson, wherever one is gone through; its plan needs none. */
export function LessonPlace() {
  const inLesson = useViewing(
    ({ view }) => view.steps.length > 0 && (view.task !== 'lesson' || view.one !== null),
  )
  return inLesson && <LessonBar />
}
