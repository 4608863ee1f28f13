import { View } from '@react-pdf/renderer'
import { gap, type Look } from '../look/look.ts'
import { Block } from './block.tsx'
import { Text } from './text.tsx'

/** A row: what it is about, then what stands in its other cells; cells to write in are left out. */
export type Row = [head: string, ...cells: string[]]

type Props = {
  look: Look
  /** Over the columns. */
  heads: string[]
  rows: Row[]
  /** How the columns share the width. */
  shares: number[]
  /** The least height of a row, in points: room to write by hand. */
  least?: number
}

/** A table to read, or to fill in by hand where cells are left out. */
export function Table({ look, heads, rows, shares, least = 0 }: Props) {
  const style = {
    flexDirection: 'row',
    borderBottomWidth: 0.6,
    borderBottomColor: look.colors.rule,
  } as const
  return (
    <Block tag="Table">
      <Block tag="TR" style={style}>
        {heads.map((text, index) => (
          <Block key={text} tag="TH" scope="Column" style={cell(look, shares, index)}>
            <Text look={look} leading={1.15} bold>
              {text}
            </Text>
          </Block>
        ))}
      </Block>
      {rows.map((row, number) => (
        <Block key={String(number)} tag="TR" style={{ ...style, minHeight: least }}>
          {heads.map((name, index) => (
            <Cell key={name} first={index === 0} style={cell(look, shares, index)} look={look}>
              {row[index]}
            </Cell>
          ))}
        </Block>
      ))}
    </Block>
  )
}

type CellProps = {
  look: Look
  first: boolean
  style: ReturnType<typeof cell>
  children: string | undefined
}

function Cell({ look, first, style, children }: CellProps) {
  const text = children ? <Text look={look}>{children}</Text> : <View />
  if (!first) {
    return (
      <Block tag="TD" style={style}>
        {text}
      </Block>
    )
  }
  return (
    <Block tag="TH" scope="Row" style={style}>
      {text}
    </Block>
  )
}

function cell(look: Look, shares: number[], index: number) {
  return {
    flexGrow: shares[index] ?? 1,
    flexShrink: 1,
    flexBasis: 0,
    paddingVertical: gap(look, 1.5, 4),
    paddingRight: 4,
    ...(index === 0
      ? {}
      : { paddingLeft: 4, borderLeftWidth: 0.6, borderLeftColor: look.colors.rule }),
  }
}
