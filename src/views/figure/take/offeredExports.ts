import type { InjectionKey } from 'vue'
import type { ExportDefinition } from '../../../export/request'
import type { ExportName } from '../../../i18n/zh-CN/takeOut'

/** The ways out that this page offers: all of them in the app, pictures in a carried board. Given where the page is made. */
export type OfferedExports = Readonly<Partial<Record<ExportName, ExportDefinition>>>
export const offeredExports: InjectionKey<OfferedExports> = Symbol('offered exports')
