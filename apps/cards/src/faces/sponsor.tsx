import { View } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Columns, Points, Section } from '../parts/section.tsx'
import { Findings } from './findings.tsx'

type Props = { kit: Kit; look: Look }

/** For whoever pays, on one page. */
export function SponsorPage({ kit, look }: Props) {
  return (
    <Page look={look}>
      <Aim {...{ kit, look }} />
      <Terms {...{ kit, look }} />
    </Page>
  )
}

/** The same in a language with long words, first page: what it is for and what is known. */
export function SponsorFirst({ kit, look }: Props) {
  return (
    <Page look={look}>
      <Aim {...{ kit, look }} />
    </Page>
  )
}

/** Second page: what nobody has shown, and what it asks of all sides; there is room for one below the other. */
export function SponsorSecond({ kit, look }: Props) {
  const { unknown, privacy, results, edit } = kit.sponsor
  return (
    <Page look={look}>
      {[unknown, results, privacy, edit].map((part) => (
        <Points key={part.heading} look={look} {...part} />
      ))}
    </Page>
  )
}

function Page({ look, children }: { look: Look; children: ReactNode }) {
  const style = { flexGrow: 1, justifyContent: 'space-between', gap: between(look) } as const
  return <View style={style}>{children}</View>
}

/** Between two parts of the page. */
const between = (look: Look) => gap(look, 4, 15)

function Aim({ kit, look }: Props) {
  const { title, intro, objectives, cost, known } = kit.sponsor
  return (
    <>
      <PageHead look={look} kicker={kit.site.title} title={title} intro={intro} />
      <Columns look={look}>
        <Objectives look={look} {...objectives} />
        <Points look={look} {...cost} />
      </Columns>
      <Section look={look} heading={known.heading}>
        <Findings {...{ kit, look }} findings={known.findings} />
      </Section>
    </>
  )
}

function Terms({ kit, look }: Props) {
  const { unknown, privacy, results, edit } = kit.sponsor
  return (
    <>
      <Columns look={look}>
        <Points look={look} {...unknown} />
        <Points look={look} {...results} />
      </Columns>
      <Columns look={look}>
        <Points look={look} {...privacy} />
        <Points look={look} {...edit} />
      </Columns>
    </>
  )
}

type ObjectivesProps = { look: Look } & Kit['sponsor']['objectives']

/** What people can do, and the lengths that promise it where not all of them do. */
function Objectives({ look, heading, points, lengths }: ObjectivesProps) {
  const every = new Set(points.flatMap(({ sheets }) => sheets)).size
  const where = (sheets: string[]) =>
    sheets.length === every ? '' : ` ${fill(lengths, { lengths: named(sheets).join(', ') })}`
  const promised = points.map(({ text, sheets }) => `${text}${where(sheets)}`)
  return <Points look={look} heading={heading} points={promised} />
}

/** A variant such as 60-online goes without saying where its length promises the same. */
function named(sheets: string[]): string[] {
  return sheets.filter((id) => !sheets.some((other) => id.startsWith(`${other}-`)))
}
