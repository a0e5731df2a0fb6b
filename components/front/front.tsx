import type { ReactNode } from 'react'
import { DeviceSettings } from '@/components/frame/device-settings'
import { Hands } from '@/components/frame/hands'
import { Provenance } from '@/components/frame/provenance'
import { SiteHeader } from '@/components/frame/site-header'
import { AtAGlance } from '@/components/front/at-a-glance'
import { SpeaksOrSilent } from '@/components/front/speaks-or-silent'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import { ThisDevice } from '@/components/offline/this-device'
import type { Dossier } from '@/core/dossier'
import { sitePath } from '@/view/base-path'
import { panelNames } from '@/view/panel-names'
import { panels } from '@/view/view-state'

/** The question, the prospects at a glance, and the ways in. */
export function Front({ dossiers }: { dossiers: readonly Dossier[] }) {
  const [first] = dossiers
  return (
    <>
      <SiteHeader settings={<DeviceSettings />} />
      {first && (
        <Provenance>
          <Hands dossier={first} notes={sitePath(`/${first.id}/compare/#outside`)} />
        </Provenance>
      )}
      <main id="main" tabIndex={-1} className="px-(--margin) pb-8 pt-3">
        {first && <Introduction dossier={first} />}
        <Band label={`All comparisons ${dossiers.length}`}>
          <ul>
            {dossiers.map((dossier) => (
              <Entry key={dossier.id} dossier={dossier} />
            ))}
          </ul>
          {dossiers.length < 2 && <p className="pt-2 text-ink-2">No other comparison is published yet.</p>}
        </Band>
        <Band label="This device">
          <ThisDevice />
        </Band>
      </main>
    </>
  )
}

function Introduction({ dossier }: { dossier: Dossier }) {
  const compare = `/${dossier.id}/compare/`
  return (
    <>
      <Band label="The question" first>
        <h1 className="max-w-[46rem] text-display font-semibold tracking-tight text-balance">
          <OurWords says={dossier.question} />
        </h1>
        <p className="pb-2 pt-3 text-head text-ink-2">
          <OurWords says={dossier.summary} />
        </p>
      </Band>
      <Band label="At a glance" note={<GlanceNote />} first>
        <AtAGlance dossier={dossier} />
      </Band>
      <Band label="Speaks, or is silent">
        <SpeaksOrSilent dossier={dossier} />
      </Band>
      <Band label="Open">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <a
            className="button button-primary min-h-10 px-4 text-body max-tablet:w-full"
            href={sitePath(compare)}
          >
            Compare
          </a>
          <a href={sitePath(`${compare}?show=differ`)}>Where they differ</a>
          <a href={sitePath(`${compare}?show=one-silent`)}>Where one is silent</a>
          {panels
            .filter((panel) => panel !== 'compare')
            .map((panel) => (
              <a key={panel} href={sitePath(`/${dossier.id}/${panel}/`)}>
                {panelNames[panel]}
              </a>
            ))}
        </div>
      </Band>
    </>
  )
}

function GlanceNote() {
  return (
    <>
      <p className="pb-4 pt-1 text-ink-2">All that is said of each prospect, in the order of the text.</p>
      {(['direct', 'reported'] as const).map((voice) => (
        <p key={voice} className="flex items-center gap-2 pb-1">
          <VoiceRule voice={voice} short />
          {voiceNames[voice]}
        </p>
      ))}
    </>
  )
}

type BandProps = { label: string; note?: ReactNode; first?: boolean; children: ReactNode }

/** A stretch of the page with its name in the margin. */
function Band({ label, note, first = false, children }: BandProps) {
  return (
    <section
      className={`grid grid-cols-[minmax(0,1fr)] gap-x-(--gap) py-2 tablet:grid-cols-[var(--topic)_minmax(0,1fr)] ${first ? '' : 'border-t border-hair'}`}
    >
      <div className="pb-2 pt-2 text-meta">
        <h2 className="font-semibold">{label}</h2>
        {note}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}

function Entry({ dossier }: { dossier: Dossier }) {
  const [source] = dossier.sources
  const words = dossier.sources.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.split(' ')),
  ).length
  const paragraphs = dossier.sources.reduce((count, one) => count + one.paragraphs.length, 0)
  const speakers = source?.hands.map(({ actor }) => dossier.actors.find(({ id }) => id === actor)?.name) ?? []
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-hair pb-3 pt-1">
      <a className="font-semibold" href={sitePath(`/${dossier.id}/compare/`)}>
        <OurWords says={dossier.title} />
      </a>
      <span className="flex gap-1">
        {dossier.scenarios.map(({ id }, index) => (
          <Badge key={id} number={index + 1} size="small" />
        ))}
      </span>
      <span className="text-ink-2">{speakers.join(', via ')}</span>
      <span className="text-ink-2 tablet:ml-auto">
        {words} words, {paragraphs} paragraphs
      </span>
    </li>
  )
}
