// Runs the tests under a folder with Node's own runner. Node 20 does not read TypeScript, so each test file is first
// bundled, beside this package's modules so that they are found. `run-tests.mjs FOLDER [NAME…] [--OPTION…]` runs the files
// whose names begin so, and hands the options to the runner.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const messages = join(import.meta.dirname, '../../assets/messages')

function catalogue() {
  const paths = readdirSync(messages, { recursive: true }).filter((path) => /(?<!pdf|cli)\.ftl$/.test(path))
  return Object.fromEntries(paths.map((path) => [`/${path}`, readFileSync(join(messages, path), 'utf8')]))
}

const [folder = 'tests/unit', ...rest] = process.argv.slice(2)
const options = rest.filter((word) => word.startsWith('--'))
const wanted = rest.filter((word) => !word.startsWith('--'))
const entryPoints = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts') && (!wanted.length || wanted.some((word) => name.startsWith(word))))
  .map((name) => join(folder, name))
const out = mkdtempSync(join('node_modules', '.tests-'))
try {
  await build({
    entryPoints,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    plugins: [
      {
        // Vite's `import.meta.glob` of the catalogue: its files as texts.
        name: 'catalogue',
        setup(run) {
          run.onLoad({ filter: /lib\/text\/files\.ts$/ }, () => ({
            contents: `export const files = ${JSON.stringify(catalogue())}`,
          }))
        },
      },
    ],
  })
  const files = readdirSync(out)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(out, name))
  const run = spawnSync(
    process.execPath,
    ['--enable-source-maps', '--test', '--test-concurrency=1', ...options, ...files],
    { stdio: 'inherit' },
  )
  process.exitCode = run.status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
