import { bulletinDocument } from '../../src/export/document/bulletinDocument'
import { exports } from '../../src/export/registry'
import { figureSvg } from '../../src/export/sceneSvg'
import { messagesOf } from '../../src/i18n/messages'
import { noEdits } from '../../src/model/bulletinEdits'
import { bulletinOf } from '../../src/report/bulletin'
import { everyTaken, requestOf } from '../export/taken'

const picture = { width: 1920, height: 1080 } as const
/** Paints a drawing as PNG, which here is a browser's work. */
export type Paint = (svg: string, size: typeof picture) => Promise<Uint8Array>

/** A deck in both shapes, the workbooks and the 通报 of every kind, for each of the inputs: their names and bytes. */
export async function officeFiles(
  inputs: readonly string[],
  paint: Paint,
): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = []
  const add = async (name: string, blob: Blob) => files.push([name, new Uint8Array(await blob.arrayBuffer())])
  for (const input of inputs) {
    const kinds = everyTaken.filter((one) => one.input === input)
    const figures = kinds.map(({ taken }) => taken)
    for (const name of ['pptx', 'pptx43', 'xlsx'] as const)
      await add(`${input}-${name}${exports[name].ending}`, await exports[name].make(requestOf(figures, { title: input })))
    const words = messagesOf('zh-CN')
    const bulletin = bulletinOf(
      kinds.map(({ kind, taken }) => ({ key: kind, kind, figure: taken.figure })),
      noEdits,
      words.screens.takeOut.bulletinTitle(''),
    )
    const document = await bulletinDocument({
      bulletin,
      figures: figures.map(({ figure }) => figure),
      sources: [...new Set(figures.map(({ figure }) => figure.source).filter((source) => source !== ''))],
      markings: ['内部资料'],
      words,
      picture: async (figure) => ({
        ...picture,
        bytes: await paint(figureSvg(figure, { language: 'zh-CN', convention: 'merit' }, picture.width, picture.height), picture),
      }),
      step: async () => undefined,
    })
    await add(`${input}-docx.docx`, document)
  }
  return files
}
