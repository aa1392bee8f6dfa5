import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';
import { asciiOnly } from './bundle/ascii.ts';
import { lazyBuiltins } from './bundle/builtins.ts';
import { writtenCampaign } from './bundle/campaign.ts';
import { withoutFacades } from './bundle/facades.ts';
import { standIns } from './bundle/stand-ins.ts';
import { workedOut } from './bundle/worked-out.ts';

const DEVTOOLS = 'react-devtools-core';

/**
 * Files that are opened together are one: to open a file takes longer than to skip what is not needed in it. From the first
 * to the last: what is in a group is in none below it.
 */
const GROUPS = [
  // What `--version` needs.
  {
    name: 'launcher',
    test: /[\\/]src[\\/]cli[\\/](?:crash|exit|help-width|io-print|main-help|plain-command|title|title-frame|version)\.ts$|[\\/]src[\\/]words[\\/]title\.ts$|[\\/]package\.json$|imported:(?:process|fs|module|tty)$/,
  },
  // What plays a plan, or lists what there is to play, and all that these need.
  { name: 'answers', test: /[\\/]src[\\/]cli[\\/]commands[\\/](?:list|simulate)\.ts$/ },
  // What reads a command line.
  { name: 'commands', test: /[\\/]src[\\/]cli[\\/](?:program|command-\w+|help)\.ts$/ },
  // What the screens and the other commands know of shifts.
  {
    name: 'shifts',
    test: /[\\/]src[\\/](?:model|machines|kitchen|lesson|scoring|words)[\\/]|[\\/]src[\\/]strategies[\\/](?!best)|[\\/]src[\\/]levels[\\/](?:answer-text|campaign-levels|changed-lines|computed|facts|fact-value|hash|limits|nearest|pointers|text-paths|texts|trials)\.ts$|[\\/]src[\\/]cli[\\/](?:input|io-levels|io-progress|level-source|glyphs|commands[\\/](?:list|simulate))\.ts$/,
  },
  // What reads a file that may be wrong.
  { name: 'schema', test: /[\\/]node_modules[\\/](?:zod|jsonc-parser)[\\/]|[\\/]src[\\/]levels[\\/]/ },
];

export default defineConfig({
  entry: {
    awaiter: 'src/cli/main.ts',
    'program-host': 'src/cli/program-host.ts',
    'solver-host': 'src/cli/solver-host.ts',
  },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // What is shorter is read sooner. Names stay: a stack that somebody reports is to be read by people.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  // What the package exports: the types that a learner's program is written with.
  copy: [{ from: 'src/loop/api.d.ts', to: 'dist', rename: 'kitchen.d.ts' }],
  // write-file-atomic asks for its own `__filename`, which modules do not have.
  shims: true,
  // Dependencies go into the bundle: a few chunks open faster than the hundreds of files of their packages.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  define: { 'process.env.NODE_ENV': '"production"' },
  inputOptions: {
    // Segmenters are made when a text needs one.
    transform: {
      inject: { 'Intl.Segmenter': [fileURLToPath(new URL('bundle/segmenter.ts', import.meta.url)), 'Segmenter'] },
    },
    // The UMD builds that some packages name first hide their own files from the bundler.
    resolve: { mainFields: ['module', 'main'] },
    preserveEntrySignatures: false,
  },
  // Only where a process begins, a module does something when it is loaded: what nobody uses of the others is left out.
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]src[\\/](?!cli[\\/](?:main|program-host|io-program-host|solver-host)\.ts$)/, sideEffects: false },
    ],
  },
  outputOptions: { codeSplitting: { groups: GROUPS } },
  plugins: [
    lazyBuiltins(),
    workedOut('src/machines/tables.ts', 'src/cli/main-help.ts'),
    writtenCampaign(),
    standIns(),
    withoutFacades(),
    asciiOnly(),
    {
      // Ink can load React's developer tools. They are no part of the game, and not installed.
      name: 'without-devtools',
      resolveId: (id) => (id === DEVTOOLS ? `\0${DEVTOOLS}` : null),
      load: (id) => (id === `\0${DEVTOOLS}` ? 'export default {};' : null),
    },
  ],
});
