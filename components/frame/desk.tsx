'use client'

import { CitationsContext } from '@/components/cite/citations-context'
import { EvidencePanel } from '@/components/evidence/evidence-panel'
import { useEvidenceShown, useWordsInSight } from '@/components/evidence/evidence-shown'
import { DeviceSettings } from '@/components/frame/device-settings'
import { DossierContext } from '@/components/frame/dossier-context'
import { FollowedActors } from '@/components/frame/followed-actors'
import { GuideLink } from '@/components/frame/guide-link'
import { Keyboard } from '@/components/frame/keyboard'
import { later } from '@/components/frame/later'
import { Notices } from '@/components/frame/notices'
import { PanelShown } from '@/components/frame/panel-shown'
import { Provenance } from '@/components/frame/provenance'
import { SiteHeader } from '@/components/frame/site-header'
import { Surroundings } from '@/components/frame/surroundings'
import { Tabs } from '@/components/frame/tabs'
import { ShareButton, SharedView, useSharing } from '@/components/share/share'
import type { Prepared } from '@/view/prepared'
import { pathItems, type ViewState } from '@/view/view-state'
import { useViewing, ViewProvider } from '@/view/viewing'

const boxless = { className: 'contents' }

const Hands = later(() => import('@/components/frame/hands').then(({ Hands }) => Hands), boxless)
const OpenOutside = later(
  () => import('@/components/frame/open-outside').then(({ OpenOutside }) => OpenOutside),
  boxless,
)
const Outside = later(() => import('@/components/frame/outside').then(({ Outside }) => Outside), boxless)
const LessonBar = later(
  () => import('@/components/frame/lesson-bar').then(({ LessonBar }) => LessonBar),
  boxless,
)

const Rehearsal = later(
  () => import('@/components/frame/rehearsal').then(({ Rehearsal }) => Rehearsal),
  boxless,
)

type Props = Prepared & { initial: ViewState }

/** One dossier with everything around it. `initial` is what the path of the page names. */
export function Desk({ dossier, initial, citations }: Props) {
  const sharing = useSharing()
  return (
    <DossierContext value={dossier}>
      <CitationsContext value={citations}>
        <ViewProvider dossier={dossier} initial={initial}>
          <Keyboard />
          <SiteHeader settings={<DeviceSettings />} actions={<ShareButton sharing={sharing} />}>
            <Tabs />
          </SiteHeader>
          <Provenance>
            <Hands dossier={dossier} notes="#outside" />
            <FollowedActors />
            <OpenOutside />
          </Provenance>
          <SharedView sharing={sharing} />
          <Surroundings item={initial[pathItems[initial.panel].part]}>
            <Surface />
          </Surroundings>
          <Rehearsal />
        </ViewProvider>
      </CitationsContext>
    </DossierContext>
  )
}

function Surface() {
  const panel = useViewing(({ view }) => view.panel)
  const evidence = useEvidenceShown()
  useWordsInSight(evidence.shown !== null)
  // Its plan needs no bar.
  const inLesson = useViewing(
    ({ view }) => view.steps.length > 0 && (view.task !== 'lesson' || view.one !== null),
  )
  return (
    <div
      className="desk"
      data-awaited={evidence.awaited ? '' : undefined}
      data-evidence={evidence.shown ? '' : undefined}
      data-lesson={inLesson ? '' : undefined}
    >
      <main id="main" tabIndex={-1} className="px-(--margin) pb-16">
        <Notices />
        <PanelShown panel={panel} />
        <Outside />
        <GuideLink />
      </main>
      <EvidencePanel id={evidence.shown} />
      {inLesson && <LessonBar />}
    </div>
  )
}
