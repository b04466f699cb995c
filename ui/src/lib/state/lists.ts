/** Lists by trade, and tables that become items. */

import type { Amount, Call, Problem, Quantity, TaxBasis } from '../bindings'

export interface TradeList {
  format: number
  key: string
  names: { fr: string; en: string }
  known_by: string[]
  items: unknown[]
  defects: { fr: string; en: string }[]
}
export interface TradeItemView {
  name: string
  unit: string
  description: string
  criteria: string
}
export interface TradeView {
  name: string
  origin: 'built_in' | 'changed' | 'own'
  items: TradeItemView[]
  defects: string[]
  list: TradeList
}
export interface TradesView {
  lists: TradeView[]
  suggested: string | null
  faults: Problem[]
}
export type TableSource = { from: 'text'; text: string } | { from: 'file'; path: string }
export type TableColumn = 'reference' | 'name' | 'description' | 'lot' | 'location' | 'quantity' | 'unit' | 'unit_price' | 'amount' | 'criteria' | 'ignored'
export interface TableMapping {
  headings: number | null
  columns: TableColumn[]
}
export interface TableRowView {
  line: number
  item: {
    name: string
    description: string
    lot: string
    location: string
    quantity: Quantity | null
    unit: string
    unit_price: Amount | null
    lump_sum: Amount | null
    criteria: string
  }
  faults: string[]
  notes: string[]
}
export interface TablePreviewView {
  written: string
  headings: number | null
  columns: { heading: string; column: TableColumn; sample: string }[]
  tax: TaxBasis | null
  rows: TableRowView[]
  skipped: { line: number; text: string; reason: string }[]
  total: Amount
  notes: string[]
}

export const readLists = (language: 'fr' | 'en') => ({ call: 'trades', language }) as unknown as Call
export const previewTable = (source: TableSource, mapping: TableMapping | null) => ({ call: 'preview_table', source, mapping }) as unknown as Call
