import { defineConfig } from 'tsdown';

const DEVTOOLS = 'react-devtools-core';

export default defineConfig({
  entry: { awaiter: 'src/cli/main.ts', 'program-host': 'src/cli/program-host.ts' },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // What the package exports: the types that a learner's program is written with.
  copy: [{ from: 'src/loop/api.d.ts', to: 'dist', rename: 'kitchen.d.ts' }],
  // write-file-atomic asks for its own `__filename`, which modules do not have.
  shims: true,
  // Dependencies go into the bundle: a few chunks open faster than the hundreds of files of their packages.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  define: { 'process.env.NODE_ENV': '"production"' },
  // The UMD builds that some packages name first hide their own files from the bundler.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    {
      // Ink can load React's developer tools. They are no part of the game, and not installed.
      name: 'without-devtools',
      resolveId: (id) => (id === DEVTOOLS ? `\0${DEVTOOLS}` : null),
      load: (id) => (id === `\0${DEVTOOLS}` ? 'export default {};' : null),
    },
  ],
});
