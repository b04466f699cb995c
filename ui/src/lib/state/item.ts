import type { Item } from '../bindings'

/** Whether an item has a price of its own; one that has none is part of the price agreed for the whole, and is not free. */
export function hasPrice(item: Pick<Item, 'lump_sum' | 'unit_price'>): boolean {
  return (item.lump_sum ?? item.unit_price ?? null) !== null
}

/** The price of an item in minor units: the lump sum, else quantity × unit price, rounded half up once. */
export function amountOf(item: Pick<Item, 'lump_sum' | 'quantity' | 'unit_price'>): number {
  if (item.lump_sum !== null && item.lump_sum !== undefined) return item.lump_sum
  const price = item.unit_price
  if (price === null || price === undefined) return 0
  if (item.quantity === null || item.quantity === undefined) return price
  const product = BigInt(item.quantity) * BigInt(price)
  const size = product < 0n ? -product : product
  const rounded = (2n * size + 1000n) / 2000n
  return Number(product < 0n ? -rounded : rounded)
}
