import type { ExportName } from '../i18n/zh-CN/takeOut'
import { pictureExports } from './pictureExports'
import type { ExportDefinition } from './request'

/**
 * Every way a figure or a board leaves the product, in the order of the menus. Adding one: a file beside this, its name in
 * `screens.takeOut.names` and a line here. What it needs is loaded when it is asked for.
 */
export const exports = {
  ...pictureExports,
  pptx: {
    ending: '.pptx',
    of: ['figure', 'board'],
    group: 'office',
    make: async (request) => (await import('./slides/deck')).deckExport(request, 'wide'),
  },
  pptx43: {
    ending: '.pptx',
    of: ['figure', 'board'],
    group: 'office',
    make: async (request) => (await import('./slides/deck')).deckExport(request, 'fourThree'),
  },
  docx: {
    ending: '.docx',
    of: ['board'],
    group: 'office',
    make: async (request) => (await import('./document/bulletinExport')).bulletinExport(request),
  },
  xlsx: {
    ending: '.xlsx',
    of: ['figure', 'board'],
    group: 'numbers',
    make: async (request) => (await import('./tables')).xlsxExport(request),
  },
  csv: {
    ending: '.csv',
    of: ['figure', 'board'],
    group: 'numbers',
    make: async (request) => (await import('./tables')).csvExport(request),
  },
} satisfies Record<ExportName, ExportDefinition>
