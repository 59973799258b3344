/** What is used of SheetJS to read a book; its number formats alone are asked for by `numberFormat.ts`. */
export { read, set_cptable } from 'xlsx'
