import { type Kit, shortCitation } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look; findings: Kit['conflict']['evidence'] }

/** A table: what research found and who found it, and beside it how far that goes. */
export function Findings({ kit, look, findings }: Props) {
  const { sources, sponsor } = kit
  const { known } = sponsor
  return (
    <Block tag="Table">
      <Block tag="TR" style={{ flexDirection: 'row', gap: look.size * 1.8 }}>
        <Heads look={look}>{[known.finding, known.limit]}</Heads>
      </Block>
      {findings.map(({ text, source: id }) => {
        const source = sources[id]
        if (source === undefined) throw new RangeError(`no source ${id}`)
        return (
          <Block key={id} tag="TR" style={rowStyle(look)}>
            <Block tag="TH" scope="Row" style={half}>
              <Text look={look}>{`${text} (${shortCitation(source.citation)})`}</Text>
            </Block>
            <Block tag="TD" style={half}>
              <Text look={look}>{source.limit}</Text>
            </Block>
          </Block>
        )
      })}
    </Block>
  )
}

function Heads({ look, children: [finding, limit] }: { look: Look; children: [string, string] }) {
  return (
    <>
      {[finding, limit].map((text) => (
        <Block key={text} tag="TH" scope="Column" style={half}>
          <Text look={look} color={look.colors.quiet} bold>
            {text}
          </Text>
        </Block>
      ))}
    </>
  )
}

/** As wide as the page's other columns, so that they stand in line. */
const half = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const

function rowStyle(look: Look) {
  return {
    flexDirection: 'row',
    gap: look.size * 1.8,
    borderTopWidth: 0.6,
    borderTopColor: look.colors.rule,
    paddingVertical: gap(look, 1.5, 4),
  } as const
}
