import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

// Static files with relative addresses: the window loads them from inside the program, the test server from a folder.
export default defineConfig({
  base: './',
  plugins: [svelte()],
  // The catalogues lie outside this folder: window, command line and pages share them.
  server: { fs: { allow: ['..'] } },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
})
