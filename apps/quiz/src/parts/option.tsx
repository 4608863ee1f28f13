import { type AskedOption, kinds, type Skill } from '@read-the-room/core'
import { Mark } from './mark.tsx'

type Props = {
  skill: Skill
  option: Pick<AskedOption, 'key' | 'text'>
  /** Names the group of radio buttons. */
  name: string
  checked: boolean
  onChoose: () => void
}

/** One option: a numbered sentence of the scene, a kind with its mark, or something to do. */
export function Option({ skill, option, name, checked, onChoose }: Props) {
  const kind = skill === 'read' ? kinds.find((one) => one === option.key) : undefined
  return (
    <label className={`option ${kind === undefined ? '' : `kind-option ${kind}`}`.trim()}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {kind !== undefined && <Mark kind={kind} />}
      <span>{option.text}</span>
    </label>
  )
}
