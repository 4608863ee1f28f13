import { type Rule, twice } from './rule.ts'
import { all, child, type Element, misshapen, type Shape } from './xml.ts'

/** The parts of an item of ours (imsqti_v2p1.xsd). */
const itemShape: Shape = {
  assessmentItem: {
    holds: [
      'responseDeclaration',
      'outcomeDeclaration',
      'templateDeclaration',
      'templateProcessing',
      'stylesheet',
      'itemBody',
      'responseProcessing',
      'modalFeedback',
    ],
    needs: ['identifier', 'title', 'adaptive', 'timeDependent'],
  },
  responseDeclaration: {
    holds: ['defaultValue', 'correctResponse', 'mapping'],
    needs: ['identifier', 'cardinality'],
  },
  outcomeDeclaration: { holds: ['defaultValue'], needs: ['identifier', 'cardinality'] },
  mapping: { holds: ['mapEntry'] },
  mapEntry: { holds: [], needs: ['mapKey', 'mappedValue'] },
  choiceInteraction: {
    holds: ['prompt', 'simpleChoice'],
    must: ['simpleChoice'],
    needs: ['responseIdentifier', 'shuffle', 'maxChoices'],
  },
  simpleChoice: { holds: [], needs: ['identifier'] },
  img: { holds: [], needs: ['src', 'alt'] },
  responseCondition: { holds: ['responseIf', 'responseElseIf', 'responseElse'] },
  setOutcomeValue: {
    holds: ['mapResponse', 'variable', 'baseValue', 'multiple'],
    needs: ['identifier'],
  },
  modalFeedback: { holds: ['p', 'div'], needs: ['outcomeIdentifier', 'showHide', 'identifier'] },
}

const model = 'QTI 2.1, assessment test, section and item information model'

/** What QTI 2.1 asks of an item in which one answer is chosen. */
export const qtiItemRules: Rule<Element>[] = [
  {
    says: 'elements stand in their order, with the attributes that they need',
    source: 'imsqti_v2p1.xsd, AssessmentItem.Type and the types of its parts',
    broken: (item) => misshapen(item, itemShape),
  },
  {
    says: 'choices have an identifier of their own, an XML name',
    source: 'imsqti_v2p1.xsd, identifier.SimpleChoice.Attr; information model: choice',
    broken: (item) => {
      const keys = keysOf(item)
      return [...twice(keys), ...keys.filter((key) => !/^[A-Za-z_][\w.-]*$/.test(key))]
    },
  },
  {
    says: 'where one may be chosen, the response that it is bound to is a single identifier',
    source: `${model}: choiceInteraction`,
    broken: (item) =>
      all(item, 'choiceInteraction').flatMap(({ attributes }) => {
        const bound = declared(item, 'responseDeclaration', attributes.responseIdentifier)
        const { cardinality, baseType } = bound?.attributes ?? {}
        return cardinality === 'single' &&
          baseType === 'identifier' &&
          attributes.maxChoices === '1'
          ? []
          : [String(attributes.responseIdentifier)]
      }),
  },
  {
    says: 'the correct response is one of the choices, and so is every entry of the mapping',
    source: `${model}: correctResponse, mapEntry`,
    broken: (item) => {
      const correct = all(item, 'correctResponse').flatMap((one) => all(one, 'value'))
      const mapped = all(item, 'mapEntry').map(({ attributes }) => String(attributes.mapKey))
      const named = [...correct.map(({ text }) => text), ...mapped]
      return [
        ...(correct.length === 1 ? [] : ['correctResponse']),
        ...named.filter((key) => !keysOf(item).includes(key)),
      ]
    },
  },
  {
    says: 'the correct response earns the most, and nothing earns more than a point or less than none',
    source: `${model}: mapping, SCORE`,
    broken: (item) => {
      const best = all(item, 'value')[0]?.text
      return all(item, 'mapEntry').flatMap(({ attributes: { mapKey, mappedValue } }) => {
        const value = Number(mappedValue)
        const sound = mapKey === best ? value === 1 : value >= 0 && value < 1
        return sound ? [] : [String(mapKey)]
      })
    },
  },
  {
    says: 'an outcome that is set is declared: the score a number, the feedback identifiers',
    source: `${model}: setOutcomeValue, outcomeDeclaration`,
    broken: (item) => {
      const wanted: Record<string, string> = { SCORE: 'float', FEEDBACK: 'identifier' }
      const set = all(item, 'setOutcomeValue').map(({ attributes }) =>
        String(attributes.identifier),
      )
      const wrong = set.filter((name) => {
        const type = declared(item, 'outcomeDeclaration', name)?.attributes.baseType
        return type === undefined || type !== wanted[name]
      })
      return [...wrong, ...Object.keys(wanted).filter((name) => !set.includes(name))]
    },
  },
  {
    says: 'feedback is bound to the declared outcome, and every choice has one',
    source: `${model}: modalFeedback`,
    broken: (item) => {
      const feedback = all(item, 'modalFeedback').map(({ attributes }) => attributes)
      const told = feedback.map(({ identifier }) => identifier)
      return [
        ...feedback
          .map(({ outcomeIdentifier }) => String(outcomeIdentifier))
          .filter((name) => declared(item, 'outcomeDeclaration', name) === undefined),
        ...keysOf(item).filter((key) => !told.includes(key)),
        ...told.map(String).filter((key) => !keysOf(item).includes(key)),
      ]
    },
  },
  {
    says: 'a condition for each choice sets its feedback, in the form that Canvas reads',
    source: 'imsqti_v2p1.xsd, ResponseCondition.Type; Canvas, qti_exporter: get_feedback_id',
    broken: (item) => {
      const conditions = [...all(item, 'responseIf'), ...all(item, 'responseElseIf')]
      const chosen = conditions.map((one) => child(one, 'match') && all(one, 'baseValue')[0]?.text)
      return keysOf(item).filter((key) => !chosen.includes(key))
    },
  },
]

function keysOf(item: Element): string[] {
  return all(item, 'simpleChoice').map(({ attributes }) => String(attributes.identifier))
}

function declared(item: Element, kind: string, name: string | undefined): Element | undefined {
  return all(item, kind).find(({ attributes }) => attributes.identifier === name)
}
