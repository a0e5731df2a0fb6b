import { later } from '@/components/frame/later'

/* What is chosen from is fetched at rest: nobody opens a drawer before reading what it is about. */

export const ActorChoice = later(() =>
  import('@/components/compare/actor-choice').then(({ ActorChoice }) => ActorChoice),
)
export const RowChoice = later(() =>
  import('@/components/compare/row-choice').then(({ RowChoice }) => RowChoice),
)
export const SideChoice = later(() =>
  import('@/components/compare/side-choice').then(({ SideChoice }) => SideChoice),
)
