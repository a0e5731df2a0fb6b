import { Fragment } from 'react'
import type { Actor } from '@/core/dossier'

/** Actors by the names that the text uses, one after another. */
export function Names({ of }: { of: readonly Pick<Actor, 'id' | 'name'>[] }) {
  return of.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <span className="src">{name}</span>
    </Fragment>
  ))
}
