import { View } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Item, List } from '../parts/item.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'
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

/** Second page: what nobody has shown, and what it asks of all sides. */
export function SponsorSecond({ kit, look }: Props) {
  return (
    <Page look={look}>
      <Terms {...{ kit, look }} />
    </Page>
  )
}

function Page({ look, children }: { look: Look; children: ReactNode }) {
  return <View style={{ flexGrow: 1, gap: between(look) }}>{children}</View>
}

/** Between two parts of the page. */
const between = (look: Look) => gap(look, 7, 15)

function Aim({ kit, look }: Props) {
  const { title, intro, objectives, cost, known } = kit.sponsor
  return (
    <>
      <PageHead look={look} kicker={kit.site.title} title={title} intro={intro} />
      <Columns look={look}>
        <Objectives look={look} {...objectives} />
        <Part look={look} {...cost} />
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
        <Part look={look} {...unknown} />
        <Part look={look} {...results} />
      </Columns>
      <Columns look={look}>
        <Part look={look} {...privacy} />
        <Part look={look} {...edit} />
      </Columns>
    </>
  )
}

function Columns({ look, children }: { look: Look; children: ReactNode[] }) {
  return (
    <View style={{ flexDirection: 'row', gap: look.size * 1.8 }}>
      {children.map((child, index) => (
        <View key={String(index)} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          {child}
        </View>
      ))}
    </View>
  )
}

function Part({ look, heading, points }: { look: Look; heading: string; points: string[] }) {
  return (
    <Section look={look} heading={heading}>
      <List look={look}>
        {points.map((point) => (
          <Item key={point} icon="dot" paint="quiet" look={look}>
            {point}
          </Item>
        ))}
      </List>
    </Section>
  )
}

type ObjectivesProps = { look: Look } & Kit['sponsor']['objectives']

/** What people can do, and the lengths that promise it where not all of them do. */
function Objectives({ look, heading, points, lengths }: ObjectivesProps) {
  const every = new Set(points.flatMap(({ sheets }) => sheets)).size
  const where = (sheets: string[]) =>
    sheets.length === every ? '' : ` ${fill(lengths, { lengths: sheets.join(', ') })}`
  return (
    <Section look={look} heading={heading}>
      <List look={look}>
        {points.map(({ text, sheets }) => (
          <Item key={text} icon="dot" paint="quiet" look={look}>
            {`${text}${where(sheets)}`}
          </Item>
        ))}
      </List>
    </Section>
  )
}

type SectionProps = { look: Look; heading: string; children: ReactNode }

function Section({ look, heading, children }: SectionProps) {
  const style = {
    borderTopWidth: 1.2,
    borderTopColor: look.colors.rule,
    paddingTop: gap(look, 3, 6),
    gap: gap(look, 1, 4),
  }
  return (
    <Block tag="Sect" style={style}>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {heading}
      </Text>
      {children}
    </Block>
  )
}
