import { messagesOf } from '../../i18n/messages'
import { noEdits } from '../../model/bulletinEdits'
import { bulletinOf } from '../../report/bulletin'
import { markingsOf } from '../../report/marking'
import { pictureOf, pictures } from '../picture'
import { step, type ExportRequest } from '../request'
import { wholeFigures } from '../wholeFigures'
import { bulletinDocument } from './bulletinDocument'

/** The 通报 of a board as Word: as its page shows it, or as the program writes it where nobody has looked at it yet. */
export async function bulletinExport(request: ExportRequest): Promise<Blob> {
  const words = messagesOf(request.language)
  const firsts = request.figures.map(({ figure }) => figure).filter((figure) => figure.shown.page <= 1)
  const title = words.screens.takeOut.bulletinTitle('')
  const bulletin =
    request.bulletin ??
    bulletinOf(
      firsts.map((figure, k) => ({ key: String(k), kind: figure.kind, figure })),
      noEdits,
      title,
    )
  const appended = request.appended ?? true
  return bulletinDocument({
    bulletin,
    figures: appended
      ? wholeFigures(
          request.figures.map(({ figure }) => figure),
          request,
          pictures.slide,
        )
      : [],
    sources: [...new Set(firsts.map((figure) => figure.source).filter((source) => source !== ''))],
    markings: markingsOf(request.figures),
    words,
    picture: async (figure) => {
      const { width, height } = pictures.slide
      const blob = await pictureOf(figure, { ...request, paper: 'light', preset: pictures.slide })
      return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height }
    },
    step: (done, of) => step(request, done, of),
  })
}
