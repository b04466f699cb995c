/** Rows pasted from a spreadsheet become items. */

import type { Item } from '../../lib/bindings'
import { parseDecimal } from '../../lib/text/decimal'

/** The columns of the table of items, in their order. */
export const columns = ['name', 'description', 'quantity', 'unit', 'unit_price', 'lump_sum'] as const
export type Column = (typeof columns)[number]

/** Whether pasted text is more than one cell. */
export function isTable(text: string): boolean {
  return /[\t]/.test(text) || /\r?\n\s*\S/.test(text.trim())
}

/** The cells of pasted text, row by row; rows without anything are left out. */
export function cellsOf(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''))
}

/** What one row of cells says about an item, from the column where it was pasted. A cell that is no number is left out. */
export function changesOf(row: string[], from: Column, decimalMark: string): Partial<Item> {
  const changes: Partial<Item> = {}
  row.forEach((cell, offset) => {
    const column = columns[columns.indexOf(from) + offset]
    if (!column || cell === '') return
    if (column === 'name' || column === 'description' || column === 'unit') changes[column] = cell
    else {
      const value = parseDecimal(cell, column === 'quantity' ? 3 : 2, decimalMark)
      if (value !== null && value !== undefined) changes[column] = value
    }
  })
  return changes
}
