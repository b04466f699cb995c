// Checks the texts: every key that the window asks for stands in both catalogues, no key of the window is idle, both
// languages take the same values, and no markup holds literal text.
import { FluentResource } from '@fluent/bundle'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'svelte/compiler'

const root = new URL('..', import.meta.url).pathname
const faults = []

function entries(language, file) {
  const text = readFileSync(join(root, '../assets/messages', language, `${file}.ftl`), 'utf8')
  return new Map(new FluentResource(text).body.map((entry) => [entry.id, variables(entry.value)]))
}

function variables(value, found = new Set()) {
  if (Array.isArray(value)) for (const part of value) variables(part, found)
  else if (value && typeof value === 'object') {
    if (value.type === 'var') found.add(value.name)
    for (const part of Object.values(value)) variables(part, found)
  }
  return found
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? (entry.name === 'bindings' ? [] : files(join(folder, entry.name))) : [join(folder, entry.name)],
  )
}

const sources = files(join(root, 'src')).filter((file) => /\.(svelte|ts)$/.test(file))
const asked = new Set()
const prefixes = new Set()
const quoted = new Set()
for (const file of sources) {
  const text = readFileSync(file, 'utf8')
  for (const [, key] of text.matchAll(/\b(?:t|textIn)\(\s*(?:language,\s*)?'([^']+)'/g)) asked.add(key)
  for (const [, key] of text.matchAll(/\b(?:t|textIn)\(\s*[^'`()]*?\?\s*'([^']+)'\s*:\s*'[^']+'/g)) asked.add(key)
  for (const [, prefix] of text.matchAll(/\bt(?:extIn)?\(\s*(?:language,\s*)?`([^`$]*)\$\{/g)) prefixes.add(prefix)
  for (const [, prefix] of text.matchAll(/`([a-z][a-z-]*-)\$\{/g)) prefixes.add(prefix)
  for (const [, key] of text.matchAll(/'([a-z][a-z0-9_]*(?:-[a-z0-9_]+)*)'/g)) quoted.add(key)
  if (file.endsWith('.svelte')) literals(file, text)
}

function literals(file, text) {
  const visit = (node) => {
    if (!node || typeof node !== 'object') return
    if (Array.isArray(node)) return node.forEach(visit)
    if (node.type === 'Text' && /\p{L}{2}/u.test(node.data)) fault(node.data.trim())
    if (node.type === 'Attribute') {
      if (['title', 'alt', 'placeholder', 'aria-label', 'label'].includes(node.name) && Array.isArray(node.value))
        for (const part of node.value) if (part.type === 'Text' && /\p{L}{2}/u.test(part.data)) fault(`${node.name}="${part.data}"`)
      return
    }
    if (node.type === 'Style' || node.type === 'Script') return
    for (const [name, value] of Object.entries(node)) if (name !== 'css' && name !== 'instance' && name !== 'module') visit(value)
  }
  const fault = (what) => faults.push(`${file.slice(root.length)}: text outside the catalogue: ${what}`)
  visit(parse(text, { modern: true }).fragment)
}

const languages = readdirSync(join(root, '../assets/messages'))
const shared = readdirSync(join(root, '../assets/messages/fr'))
  .map((name) => name.replace(/\.ftl$/, ''))
  .filter((file) => !['pdf', 'cli'].includes(file))
const ofWindow = shared.filter((file) => file.startsWith('window'))

for (const language of languages) {
  const known = new Map(shared.flatMap((file) => [...entries(language, file)]))
  for (const key of asked) if (!known.has(key) && !known.has(`window-${key}`)) faults.push(`${language}: no text for ${key}`)
  for (const name of ofWindow.flatMap((file) => [...entries(language, file).keys()])) {
    const key = name.replace(/^window-/, '')
    if (key === name) faults.push(`${language}: ${name} does not begin with window-`)
    if (!asked.has(key) && !quoted.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)))
      faults.push(`${language}: nobody asks for ${name}`)
  }
}
const all = (language) => new Map(ofWindow.flatMap((file) => [...entries(language, file)]))
const french = all('fr')
for (const language of languages) {
  const others = all(language)
  for (const [key, values] of french) {
    const same = others.get(key)
    if (!same) faults.push(`${language}: ${key} is missing`)
    else if ([...values].sort().join() !== [...same].sort().join()) faults.push(`${key}: fr and ${language} take different values`)
  }
  for (const key of others.keys()) if (!french.has(key)) faults.push(`fr: ${key} is missing`)
}

for (const fault of faults) console.error(fault)
console.log(`${french.size} texts of the window, ${faults.length} faults`)
process.exitCode = faults.length ? 1 : 0
