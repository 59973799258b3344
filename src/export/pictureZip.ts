import { fileStem } from './fileName'
import { zipped } from './book'
import { pictureOf, pictures } from './picture'
import { step, type ExportRequest } from './request'
import { wholeFigures } from './wholeFigures'

/** All figures of a board as pictures of 1920×1080, numbered in the board's order. */
export async function pictureZip(request: ExportRequest): Promise<Blob> {
  const files: Record<string, Uint8Array> = {}
  const figures = wholeFigures(
    request.figures.map(({ figure }) => figure),
    request,
    pictures.slide,
  )
  for (const [k, figure] of figures.entries()) {
    await step(request, k, figures.length)
    const picture = await pictureOf(figure, { ...request, paper: 'light', preset: pictures.slide })
    const name = `${String(k + 1).padStart(2, '0')}_${fileStem(figure.headline.text)}.png`
    files[name] = new Uint8Array(await picture.arrayBuffer())
  }
  await step(request, figures.length, figures.length)
  return new Blob([zipped(files, 0) as BlobPart], { type: 'application/zip' })
}
