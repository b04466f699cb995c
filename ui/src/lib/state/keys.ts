/** Which letter or digit a key stands for, on whatever layout the keyboard is set to. */

/**
 * The letter of the shortcut that was pressed, in lower case. A keyboard set to Cyrillic or Greek names its own letters; the
 * place of the key then tells which Latin one is meant.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const foreign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  return foreign && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key.toLowerCase()
}

/**
 * The step in size that was asked for: 1 larger, -1 smaller, 0 none. On a French keyboard the minus lies where a digit is: who
 * hears both asks for this first.
 */
export function sizeOf({ key }: Pick<KeyboardEvent, 'key'>): 1 | -1 | 0 {
  return key === '+' || key === '=' ? 1 : key === '-' || key === '\u2212' ? -1 : 0
}

/**
 * The digit of the shortcut that was pressed, if it is one. The upper row of a French keyboard writes digits with Shift only:
 * there the place of the key tells which one is meant.
 */
export function digitOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string | null {
  if (/^\d$/.test(key)) return key
  return !shiftKey && /^Digit\d$/.test(code) ? code.slice(5) : null
}
