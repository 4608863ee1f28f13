import { View } from '@react-pdf/renderer'
import { dimensionIds, type Kind, type Kit, kinds, type Sign, turnToOf } from '@read-the-room/core'
import { KindLine } from '../card/kind-line.tsx'
import { MarkRow } from '../card/mark-row.tsx'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { FindLine } from '../parts/find-line.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import { Text } from '../parts/text.tsx'
import { WithLogo } from '../parts/with-logo.tsx'

type Props = { kit: Kit; look: Look }

/** What four questions may find, two patterns a kind: as few signs as make it, and more. */
const patterns: Record<Kind, [Sign[], Sign[]]> = {
  networking: [
    ['networking', 'networking', 'none', 'none'],
    ['networking', 'networking', 'both', 'none'],
  ],
  mixed: [
    ['both', 'both', 'none', 'none'],
    ['socializing', 'socializing', 'both', 'networking'],
  ],
  socializing: [
    ['socializing', 'socializing', 'none', 'none'],
    ['socializing', 'none', 'both', 'socializing'],
  ],
  unclear: [
    ['none', 'socializing', 'none', 'none'],
    ['none', 'none', 'none', 'none'],
  ],
}

/** The two that lean first, then what is between them, then what is not known yet. */
const order = ['networking', 'socializing', 'mixed', 'unclear'] as const

/** The four questions, and the kinds of moment as rows of what they find. */
export function RuleFront({ kit, look, some = order }: Props & { some?: readonly Kind[] }) {
  const { moments, dimensions } = kit
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between' }}>
      <View style={{ gap: gap(look, 1, 4) }}>
        <Text look={look} tag="H1" size={sizes.question(look)} leading={1.12} bold>
          {moments.title}
        </Text>
        <Block tag="L">
          {dimensionIds.map((id, index) => (
            <Block key={id} tag="LI" style={{ flexDirection: 'row' }}>
              <Block tag="Lbl" style={{ width: look.size * 1.1 }}>
                <Text look={look} leading={1.18}>
                  {String(index + 1)}
                </Text>
              </Block>
              <Block tag="LBody" style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
                <Text look={look} leading={1.18}>
                  {dimensions[id].question}
                </Text>
              </Block>
            </Block>
          ))}
        </Block>
      </View>
      {some.map((kind) => (
        <KindPart key={kind} {...{ kit, kind, look }} />
      ))}
    </View>
  )
}

/** The kinds of moment that the front had no room for. */
export function RuleKinds({ kit, look, some }: Props & { some: readonly Kind[] }) {
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between' }}>
      <Text look={look} tag="H1" size={sizes.question(look)} leading={1.12} bold>
        {kit.moments.title}
      </Text>
      {some.map((kind) => (
        <KindPart key={kind} {...{ kit, kind, look }} />
      ))}
    </View>
  )
}

/** A kind of moment: its name, when it is one, and two patterns of marks. */
function KindPart({ kit, kind, look }: Props & { kind: Kind }) {
  const { kinds: named, soFar } = kit.moments
  const [few, more] = patterns[kind]
  const between = kind === 'unclear' ? undefined : soFar
  const style = {
    borderTopWidth: kind === 'unclear' ? 1.4 : 0.6,
    borderTopColor: kind === 'unclear' ? look.colors.ink : look.colors.rule,
    paddingTop: gap(look, 2, 4),
    gap: gap(look, 1, 3),
  }
  return (
    <Block tag="Sect" style={style}>
      <View>
        <Text look={look} tag="H2" color={look.colors[kind]} leading={1.15} bold>
          {named[kind].label}
        </Text>
        <Text look={look} size={sizes.small(look)} leading={1.15}>
          {named[kind].when}
        </Text>
      </View>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 4,
        }}
      >
        <MarkRow {...{ kit, look }} signs={few} />
        <View style={{ flexShrink: 1 }}>
          <Text
            look={look}
            size={sizes.small(look)}
            color={look.colors.quiet}
            leading={1.1}
            align="center"
          >
            {between ?? ' '}
          </Text>
        </View>
        <MarkRow {...{ kit, look }} signs={more} />
      </View>
    </Block>
  )
}

/** What to do in each kind of moment, and what always holds. */
export function RuleBack({ kit, look }: Props) {
  const { moments, cards } = kit
  const turnTo = turnToOf(kit)
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 3, 6), justifyContent: 'space-between' }}>
      <WithLogo kit={kit} room={{ width: 90, height: sizes.question(look) * 1.12 }}>
        <Text look={look} tag="H2" size={sizes.question(look)} leading={1.12} bold>
          {cards.whatToDo}
        </Text>
      </WithLogo>
      {kinds.map((kind) => (
        <Block key={kind} tag="Sect" style={{ gap: gap(look, 0, 1.5) }}>
          <KindLine kind={kind} tag="H3" label={moments.kinds[kind].label} look={look} />
          <Text look={look}>{moments.kinds[kind].do}</Text>
        </Block>
      ))}
      <View
        style={{
          borderTopWidth: 1.4,
          borderTopColor: look.colors.ink,
          paddingTop: gap(look, 2, 5),
          flexDirection: kit.quizAddress === undefined ? 'column' : 'row',
          gap: gap(look, 2, 5),
        }}
      >
        <View
          style={kit.quizAddress === undefined ? {} : { flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
        >
          <Text look={look}>{moments.power}</Text>
          {turnTo === undefined ? null : (
            <Text look={look} bold>
              {turnTo}
            </Text>
          )}
        </View>
        <QuizCode kit={kit} look={look} />
        <FindLine kit={kit} look={look} />
      </View>
    </View>
  )
}
