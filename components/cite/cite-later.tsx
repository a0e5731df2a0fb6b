'use client'

import { later } from '@/components/frame/later'

/** The references to a passage or a source; see Cite. */
export const CiteLater = later(() => import('@/components/cite/cite').then(({ Cite }) => Cite))
