import type { Files } from '../../files/zip.ts'
import { type Package, packageRules, packageShape } from './package-rules.ts'
import { qtiItemRules } from './qti-item-rules.ts'
import { problems, type Rule } from './rule.ts'
import { all, child, type Element, misshapen, readXml, type Shape } from './xml.ts'

/** What QTI 2.1 asks of a package (IMS, 2012: integration guide, and imscp_v1p1.xsd). */
export const qtiRules: Rule<Package>[] = [
  ...packageRules,
  {
    says: 'elements stand in their order and namespace, with the attributes that they need',
    source: 'imscp_v1p1.xsd, manifestType to dependencyType',
    broken: ({ manifest }) => [
      ...misshapen(manifest, packageShape),
      ...(manifest.attributes.xmlns === 'http://www.imsglobal.org/xsd/imscp_v1p1' ? [] : ['xmlns']),
    ],
  },
  {
    says: 'the package says that it is of QTI 2.1',
    source: 'QTI 2.1, integration guide: manifest files',
    broken: ({ manifest }) => {
      const metadata = child(manifest, 'metadata')
      const schema = metadata && child(metadata, 'schema')?.text
      return schema === 'QTIv2.1 Package' ? [] : [`says ${schema}`]
    },
  },
  {
    says: 'a resource is an item or a test, and its file is what it says',
    source: 'QTI 2.1, integration guide: resource types; imsqti_v2p1.xsd, root elements',
    broken: (made) =>
      all(made.manifest, 'resource').flatMap(({ attributes: { type = '', href = '' } }) => {
        const root = {
          imsqti_item_xmlv2p1: 'assessmentItem',
          imsqti_test_xmlv2p1: 'assessmentTest',
        }
        const wanted = Object.hasOwn(root, type) ? root[type as keyof typeof root] : undefined
        const { name, attributes } = documentOf(made.files, href)
        return name === wanted && attributes.xmlns === 'http://www.imsglobal.org/xsd/imsqti_v2p1'
          ? []
          : [href]
      }),
  },
  {
    says: 'every test is sound: its parts in order, each item once, in the package and named by it',
    source: 'imsqti_v2p1.xsd, AssessmentTest.Type to AssessmentItemRef.Type; integration guide',
    broken: (made) => testsOf(made).flatMap((test) => brokenTest(made, test)),
  },
  {
    says: 'a picture of an item is a file of its resource',
    source: 'QTI 2.1, integration guide: packaging of media',
    broken: (made) =>
      all(made.manifest, 'resource').flatMap((resource) => {
        const listed = all(resource, 'file').map(({ attributes }) => attributes.href)
        return all(documentOf(made.files, resource.attributes.href ?? ''), 'img')
          .map(({ attributes }) => String(attributes.src))
          .filter((source) => !listed.includes(source))
      }),
  },
  {
    says: 'every item keeps the rules of items',
    source: 'QTI 2.1, assessment test, section and item information model',
    broken: (made) =>
      all(made.manifest, 'resource')
        .filter(({ attributes }) => attributes.type === 'imsqti_item_xmlv2p1')
        .flatMap(({ attributes: { href = '' } }) =>
          problems(qtiItemRules, documentOf(made.files, href)).map((told) => `${href}: ${told}`),
        ),
  },
]

const testShape: Shape = {
  assessmentTest: {
    holds: ['outcomeDeclaration', 'timeLimits', 'stylesheet', 'testPart', 'outcomeProcessing'],
    needs: ['identifier', 'title'],
  },
  testPart: {
    holds: ['preCondition', 'branchRule', 'itemSessionControl', 'timeLimits', 'assessmentSection'],
    needs: ['identifier', 'navigationMode', 'submissionMode'],
  },
  assessmentSection: {
    holds: ['itemSessionControl', 'timeLimits', 'selection', 'ordering', 'assessmentItemRef'],
    needs: ['identifier', 'title', 'visible'],
  },
  assessmentItemRef: { holds: [], needs: ['identifier', 'href'] },
}

function testsOf({ manifest }: Package): Element[] {
  return all(manifest, 'resource').filter(
    ({ attributes }) => attributes.type === 'imsqti_test_xmlv2p1',
  )
}

function brokenTest({ files }: Package, resource: Element): string[] {
  const test = documentOf(files, resource.attributes.href ?? '')
  const needs = all(resource, 'dependency').map(({ attributes }) => attributes.identifierref)
  const items = all(test, 'assessmentItemRef').map(({ attributes }) => attributes)
  const lost = items.filter(({ href = '' }) => !files.has(href)).map(({ href }) => String(href))
  const unnamed = items.map(({ identifier }) => identifier).filter((id) => !needs.includes(id))
  const again = items.length === new Set(items.map(({ href }) => href)).size ? [] : ['twice']
  return [...misshapen(test, testShape), ...lost, ...unnamed.map(String), ...again]
}

/** A document of the package; one that cannot be read is an element without a name. */
function documentOf(files: Files, href: string): Element {
  const read = readXml(new TextDecoder().decode(files.get(href)))
  return 'fault' in read ? { name: read.fault, attributes: {}, children: [], text: '' } : read
}
