// Runs the tests under a folder with Node's own runner. Node 20 does not read TypeScript, so each test file is first
// bundled, beside this package's modules so that they are found.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'tests/unit'
const entryPoints = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
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
    loader: { '.ftl': 'text' },
    plugins: [
      {
        // Vite's `?raw`: the file as text.
        name: 'raw',
        setup(run) {
          run.onResolve({ filter: /\?raw$/ }, (found) => ({
            path: join(found.resolveDir, found.path.replace(/\?raw$/, '')),
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
    ['--enable-source-maps', '--test', '--test-concurrency=1', ...files],
    { stdio: 'inherit' },
  )
  process.exitCode = run.status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
