'use client'

import { BranchList } from '@/components/timeline/branch-list'
import { PastList } from '@/components/timeline/past-list'
import type { Fork } from '@/core/fork'

/**
 * All of the fork as lists, in the order of telling; what is ordered says by which words. Of a `long` one what is out of
 * sight is not laid out.
 */
export function ForkList({ fork, long }: { fork: Fork; long: boolean }) {
  return (
    <section
      id="fork-list"
      aria-labelledby="fork-list-title"
      className={`fork-list ${long ? 'fork-list-long' : ''}`}
    >
      <h2 id="fork-list-title" className="text-head font-semibold">
        The same, as a list
      </h2>
      <p className="max-w-[44rem] pt-1 text-note text-ink-2">
        In the order of telling. Where the text itself puts one thing after another, the words that do so are
        given; elsewhere no order is meant.{' '}
        <span className="by-keyboard">The arrow keys up and down go from one to the next.</span>
      </p>
      <div className="fork-list-parts" data-branches={fork.branches.length}>
        <PastList strands={fork.strands} speech={fork.speech} />
        {fork.branches.map((branch) => (
          <BranchList key={branch.scenario.id} branch={branch} />
        ))}
      </div>
    </section>
  )
}
