'use client'

import '@/components/present/slide.css'
import '@/components/present/slide-kinds.css'
import '@/components/present/slide-lists.css'
import '@/components/present/speaker.css'
import '@/components/present/stage.css'
import '@/components/present/stage-small.css'
import { later } from '@/components/frame/later'

/** The dossier slide by slide. A slide stands in the page; what shows the others comes once it can be read. */
export const Present = later(() => import('@/components/present/talk').then(({ Talk }) => Talk), {
  needed: true,
  className: 'contents',
})
