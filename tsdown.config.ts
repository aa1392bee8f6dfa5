import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';
import { asciiOnly } from './bundle/ascii.ts';
import { lazyBuiltins } from './bundle/builtins.ts';
import { writtenCampaign } from './bundle/campaign.ts';
import { withoutDevelopment } from './bundle/development.ts';
import { asScripts } from './bundle/scripts.ts';
import { standIns } from './bundle/stand-ins.ts';
import { workedOut } from './bundle/worked-out.ts';

/**
 * Files that are opened together are one: to open a file takes longer than to skip what is not needed in it. From the first
 * to the last: what is in a group is in none below it.
 */
const GROUPS = [
  // What `--version` needs.
  {
    name: 'main',
    test: /[\\/]src[\\/]cli[\\/](?:main|crash|exit|help-width|io-print|main-help|plain-command|title|title-frame|version|wants-lines)\.ts$|[\\/]src[\\/]words[\\/]title\.ts$|[\\/]package\.json$|imported:(?:process|fs|module|tty)$/,
  },
  // What lists all there is to play, and what plays a plan; with all that these need.
  { name: 'list', test: /[\\/]src[\\/]cli[\\/]commands[\\/]list\.ts$/ },
  { name: 'simulate', test: /[\\/]src[\\/]cli[\\/]commands[\\/]simulate\.ts$/ },
  // What reads a command line.
  { name: 'commands', test: /[\\/]src[\\/]cli[\\/](?:program|command-\w+|help)\.ts$/ },
  // What the screens and the other commands know of shifts. Words for a rush have all of the rush behind them.
  {
    name: 'shifts',
    test: /[\\/]src[\\/](?:code|model|machines|kitchen|lesson|scoring|share|words(?![\\/](?:rush|rush-story|time-axis)\.))[\\/]|[\\/]src[\\/]strategies[\\/](?!best)|[\\/]src[\\/]levels[\\/](?:answer-text|campaign-levels|changed-lines|computed|facts|fact-value|hash|limits|nearest|pointers|text-paths|texts|trials)\.ts$|[\\/]src[\\/]cli[\\/](?:input|io-levels|io-progress|level-source|glyphs|commands[\\/](?:list|simulate))\.ts$|[\\/]bundle[\\/]performance\.ts$|imported:url$/,
  },
  // What opens the game, and its screens.
  { name: 'play', test: /[\\/]src[\\/]cli[\\/]commands[\\/]play\.ts$/ },
  { name: 'screens', test: /[\\/]src[\\/]tui[\\/]start\.tsx$/ },
  // What reads a file that may be wrong.
  { name: 'schema', test: /[\\/]node_modules[\\/](?:zod|jsonc-parser)[\\/]|[\\/]src[\\/]levels[\\/]/ },
];

const ALL = {
  outDir: 'dist',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // What is shorter is read sooner. Names stay: a stack that somebody reports is to be read by people.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  // Dependencies go into the bundle: a few chunks open faster than the hundreds of files of their packages.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  define: { 'process.env.NODE_ENV': '"production"' },
  inputOptions: {
    // Segmenters are made when a text needs one, and of `performance` only the clock is needed.
    transform: {
      inject: {
        'Intl.Segmenter': [fileURLToPath(new URL('bundle/segmenter.ts', import.meta.url)), 'Segmenter'],
        performance: [fileURLToPath(new URL('bundle/performance.ts', import.meta.url)), 'performance'],
      },
    },
    // The UMD builds that some packages name first hide their own files from the bundler.
    resolve: { mainFields: ['module', 'main'] },
    preserveEntrySignatures: false,
    // On a busy machine it would be told how long plugins have taken.
    checks: { pluginTimings: false },
  },
  // Only where a process begins, a module does something when it is loaded: what nobody uses of the others is left out.
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]src[\\/](?!cli[\\/](?:main|program-host|io-program-host|solver-host)\.ts$)/, sideEffects: false },
    ],
  },
} satisfies UserConfig;

export default defineConfig([
  {
    ...ALL,
    // Where the process of a learner's program begins, and the thread of a search: Node loads these.
    entry: { 'program-host': 'src/cli/program-host.ts', 'solver-host': 'src/cli/solver-host.ts' },
    format: 'esm',
    // What the package exports: the types that a learner's program is written with.
    copy: [{ from: 'src/loop/api.d.ts', to: 'dist', rename: 'kitchen.d.ts' }],
    plugins: [lazyBuiltins(), workedOut('src/machines/tables.ts'), asciiOnly()],
  },
  {
    ...ALL,
    // The game, and what loads it: the one file that Node loads.
    entry: { main: 'src/cli/main.ts', awaiter: 'bundle/loader.ts' },
    format: 'cjs',
    outExtensions: () => ({ js: '.js' }),
    outputOptions: {
      codeSplitting: { groups: GROUPS },
      entryFileNames: ({ name }) => (name === 'awaiter' ? '[name].cjs' : '[name].js'),
    },
    plugins: [
      lazyBuiltins(),
      workedOut('src/machines/tables.ts', 'src/cli/main-help.ts'),
      writtenCampaign(),
      standIns(),
      withoutDevelopment(),
      asciiOnly(),
      asScripts('awaiter', ['main', 'rolldown-runtime']),
    ],
  },
]);
