import type { ExportDefinition } from './request'
import type { PictureName } from './picture'

const png = (preset: PictureName): ExportDefinition => ({
  ending: '.png',
  of: ['figure'],
  group: 'picture',
  make: async (request) => (await import('./picture')).pngExport(request, preset),
})

/** Pictures: what a carried board offers too. Adding one: a preset in `picture.ts` or a file beside this, a name in i18n and a line here. */
export const pictureExports = {
  png: png('slide'),
  png4k: png('slide4k'),
  pngHalf: png('half'),
  png43: png('fourThree'),
  pngA4: png('a4'),
  pngClear: png('clear'),
  svg: {
    ending: '.svg',
    of: ['figure'],
    group: 'picture',
    make: async (request) => (await import('./sceneSvg')).svgExport(request),
  },
  zip: {
    ending: '.zip',
    of: ['board'],
    group: 'picture',
    make: async (request) => (await import('./pictureZip')).pictureZip(request),
  },
} satisfies Record<string, ExportDefinition>
