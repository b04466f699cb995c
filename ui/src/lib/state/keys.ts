/** Which letter a key stands for, on whatever alphabet the keyboard is set to. */

/**
 * The letter of the shortcut that was pressed, in lower case. A keyboard set to Cyrillic or Greek names its own letters; the
 * place of the key then tells which Latin one is meant.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const foreign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  return foreign && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key.toLowerCase()
}
