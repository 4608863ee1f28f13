import { View } from '@react-pdf/renderer'
import type { ComponentProps, ReactNode } from 'react'

/** What a part is to those who do not see it: a section, a paragraph, a list, a table and what is in them. */
export type GroupTag = 'Sect' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD'

type Props = {
  tag: GroupTag
  /** Of a table's head: what it is the head of. */
  scope?: 'Row' | 'Column'
  style?: ComponentProps<typeof View>['style']
  children: ReactNode
}

/** A view that means something: react-pdf hands `tag` through to our own drawing. */
export function Block({ tag, scope, style = {}, children }: Props) {
  const marks = { tag, ...(scope ? { scope } : {}) }
  return (
    <View style={style} {...marks}>
      {children}
    </View>
  )
}
