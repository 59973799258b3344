import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Figure } from '../../../figures/figure'
import { useMessageLines } from '../../../store/messages'
import { useSettings } from '../../../store/settings'
import { useMessages } from '../../shared/useMessages'

/** A picture that the clipboard refused, shown to be copied by hand. */
export const usePictureByHand = defineStore('pictureByHand', () => {
  const picture = shallowRef<{ readonly address: string; readonly alt: string } | null>(null)
  function show(blob: Blob, alt: string): void {
    close()
    picture.value = { address: URL.createObjectURL(blob), alt }
  }
  function close(): void {
    if (picture.value) URL.revokeObjectURL(picture.value.address)
    picture.value = null
  }
  return { picture, show, close }
})

/** 复制图片: always on white, at the pixels of a slide. */
export function useFigureExport(): { copy: (figure: Figure) => Promise<void> } {
  const settings = useSettings()
  const lines = useMessageLines()
  const messages = useMessages()
  const byHand = usePictureByHand()

  async function made(figure: Figure): Promise<Blob> {
    const { pictureOf, pictures } = await import('../../../export/picture')
    const { language, convention } = settings
    return pictureOf(figure, { paper: 'light', language, convention, preset: pictures.slide })
  }

  async function copy(figure: Figure): Promise<void> {
    const words = messages.value.screens.board
    try {
      const { copyPicture } = await import('../../../export/clipboard')
      const picture = made(figure)
      if (await copyPicture(picture)) lines.say('done', words.copied)
      else byHand.show(await picture, figure.alt)
    } catch {
      lines.say('failed', words.pictureFailed)
    }
  }

  return { copy }
}
