/** What the files of a folder of src may import, and why. */
export interface Layer {
  readonly folder: string;
  /** Other folders of src. Its own files are always allowed. */
  readonly folders: readonly string[];
  /** Packages; `node:*` stands for all of Node's own. */
  readonly packages: readonly string[];
  readonly why: string;
}

/** From the bottom to the top: an import goes down only. */
export const LAYERS: readonly Layer[] = [
  {
    folder: 'model',
    folders: [],
    packages: [],
    why: 'the vocabulary stands at the bottom: whatever it imported, everything would depend on',
  },
  {
    folder: 'machines',
    folders: ['model'],
    packages: ['xstate'],
    why: 'machines hold modes, not rules: the kitchen steps through them and not the other way round',
  },
  {
    folder: 'kitchen',
    folders: ['model', 'machines'],
    packages: ['fastest-levenshtein'],
    why: 'the rules must give the same shift everywhere and always: nothing in them may know of screens, files or scores',
  },
  {
    folder: 'scoring',
    folders: ['model', 'kitchen'],
    packages: [],
    why: 'scores read the log alone; from the kitchen they take types and the rules that explain a remark',
  },
  {
    folder: 'strategies',
    folders: ['model', 'kitchen', 'scoring'],
    packages: [],
    why: 'cooks play by the rules and are scored: they must not know how levels are written or shown',
  },
  {
    folder: 'teaching',
    folders: ['model', 'kitchen', 'scoring', 'strategies'],
    packages: [],
    why: 'what a kitchen teaches follows from it and its cooks: generated levels are asked the same as written ones',
  },
  {
    folder: 'generate',
    folders: ['model', 'kitchen', 'scoring', 'strategies', 'teaching'],
    packages: ['pure-rand/distribution/uniformInt', 'pure-rand/generator/xoroshiro128plus'],
    why: 'levels are drawn and proven before anybody writes them down: the chance in it is a seed, never the machine',
  },
  {
    folder: 'levels',
    folders: ['model', 'kitchen', 'scoring', 'strategies', 'teaching'],
    packages: ['zod', 'jsonc-parser', '@babel/code-frame', 'fastest-levenshtein', 'node:crypto'],
    why: 'levels are read from text that somebody hands in; node:crypto makes their hash and touches nothing',
  },
  {
    folder: 'share',
    folders: ['model', 'kitchen', 'levels'],
    packages: ['node:crypto', 'node:zlib'],
    why: 'a shift becomes a code and a code a shift, wherever it came from; node:zlib packs bytes and touches nothing',
  },
  {
    folder: 'cards',
    folders: ['model', 'kitchen', 'levels'],
    packages: [],
    why: 'programs become source texts, and what they printed is read back; to run them is for others',
  },
  {
    folder: 'code',
    folders: ['model', 'kitchen'],
    packages: [],
    why: 'what a shift means as a program follows from its kitchen and its log alone; to run programs is for others',
  },
  {
    folder: 'rush',
    folders: ['model', 'machines', 'kitchen'],
    packages: ['pure-rand/generator/xoroshiro128plus'],
    why: 'a million customers pass by the modes of the same machines; all chance comes from the seed that is handed in',
  },
  {
    folder: 'words',
    folders: ['model', 'kitchen', 'scoring', 'rush'],
    packages: ['fastest-levenshtein'],
    why: 'sentences are the same on screen and in the shell, so neither of the two may leak into them',
  },
  {
    folder: 'loop',
    folders: ['model', 'kitchen', 'words'],
    packages: [],
    why: 'a program gets its turns by the rules alone: the machine that gives them is handed in, so the loop has no clock',
  },
  {
    folder: 'lesson',
    folders: ['model'],
    packages: [],
    why: 'what comes next and what is understood follows from levels and progress alone, on the screen and in lines alike',
  },
  {
    folder: 'tui',
    folders: ['model', 'kitchen', 'scoring', 'strategies', 'levels', 'share', 'code', 'rush', 'words', 'lesson'],
    packages: ['react', 'ink', 'ink-spinner', 'cli-spinners', 'chalk', 'string-width', 'xstate', '@xstate/react'],
    why: 'screens get what they need handed in: files, folders and arguments belong to the command line',
  },
  {
    folder: 'cli',
    folders: [
      'model',
      'kitchen',
      'scoring',
      'strategies',
      'teaching',
      'generate',
      'levels',
      'share',
      'cards',
      'code',
      'loop',
      'rush',
      'words',
      'lesson',
      'tui',
    ],
    packages: [
      '@commander-js/extra-typings',
      'env-paths',
      'fastest-levenshtein',
      'jsonc-parser',
      'write-file-atomic',
      'zod',
      'node:*',
    ],
    why: 'the shell around everything may use all but the machines: only the kitchen and the rush step through those',
  },
];

/** Folders in which the same input gives the same output: no clock, no chance, no input or output, no screen. */
export const CORE: readonly string[] = [
  'model',
  'machines',
  'kitchen',
  'scoring',
  'strategies',
  'teaching',
  'generate',
  'levels',
  'share',
  'cards',
  'code',
  'loop',
  'rush',
  'words',
  'lesson',
];

/** Names that bring in the clock, chance, the process or the world outside, as a global or as `Math.random`. */
export const BANNED: readonly string[] = [
  'Date',
  'performance',
  'Math.random',
  'crypto',
  'process',
  'globalThis',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
];
