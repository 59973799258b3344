import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { OfficeId } from '../../model/office'
import { asMade, type Arrangement } from '../figure/arrangeFigure'

/** Where a person is on the board, kept while they look elsewhere: who is marked, pages, orders, which figures are tables, how far down. */
export const useBoardPlace = defineStore('boardPlace', () => {
  const marked = ref<OfficeId | null>(null)
  const pages = shallowRef<Readonly<Record<string, number>>>({})
  const arranged = shallowRef<Readonly<Record<string, Arrangement>>>({})
  const tables = shallowRef<ReadonlySet<string>>(new Set())
  const scroll = ref(0)

  return {
    marked,
    pages,
    arranged,
    tables,
    scroll,
    mark: (office: OfficeId | null) => void (marked.value = office),
    turn: (key: string, page: number) => void (pages.value = { ...pages.value, [key]: page }),
    setPages: (to: Readonly<Record<string, number>>) => void (pages.value = to),
    arrangementOf: (key: string): Arrangement => arranged.value[key] ?? asMade,
    arrange: (key: string, to: Arrangement) => void (arranged.value = { ...arranged.value, [key]: to }),
    showTable: (key: string, on: boolean) => {
      const next = new Set(tables.value)
      if (on) next.add(key)
      else next.delete(key)
      tables.value = next
    },
    keepScroll: (y: number) => void (scroll.value = y),
  }
})
