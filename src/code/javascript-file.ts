// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are lines of programs
import type { Kitchen } from '../model/kitchen.ts';
import { javascriptLines } from './javascript.ts';
import { javascriptText } from './literals.ts';
import { namesOf } from './names.ts';
import { commented, enclosed, listed } from './page.ts';
import type { Statement } from './statement.ts';
import type { Uses } from './uses.ts';

/** A whole program in JavaScript, a module without dependencies. Blocks of lines, to be parted by empty ones. */
export function javascriptBlocks(
  kitchen: Kitchen,
  statements: readonly Statement[],
  uses: Uses,
  msPerMinute: number,
): readonly (readonly string[])[] {
  return [
    [
      `const MINUTE = ${msPerMinute}; // milliseconds that a kitchen minute takes`,
      ...last(uses),
      'const minute = () => Math.round((performance.now() - begin) / MINUTE);',
      'const out = process.stdout; // opened before the clock starts: that takes some milliseconds',
    ],
    SAY,
    ...orders(uses),
    ...hands(uses),
    ...stations(kitchen, uses),
    ...work(kitchen, uses),
    ...fetching(uses),
    ['// The shift: its minutes count from here.', 'const begin = performance.now();'],
    commented(javascriptLines(kitchen, statements), '//'),
    ...(uses.leftover ? [['process.exit(); // what still cooks is of no use any more']] : []),
  ];
}

const last = ({ cut }: Uses): readonly string[] =>
  cut === null ? [] : [`const LAST = ${cut.minute}; // the minute at which the shift ends: ${cut.why}`];

const SAY = [
  'function say(what) {',
  '  const now = minute();',
  "  out.write(`${Math.floor(now / 60)}:${String(now % 60).padStart(2, '0')} ${what}\\n`);",
  '}',
];

function orders({ missing, leaves }: Uses): readonly (readonly string[])[] {
  if (missing.size === 0) return [];
  const sets = [...missing].flatMap(([order, names]) =>
    listed(`  ${order}: new Set([`, names.map(javascriptText), ']),'),
  );
  const gone = [...leaves].map(([order, minute]) => `${order}: ${minute}`);
  return [
    [
      '// What each order still misses. Once that is nothing, it is served.',
      ...enclosed('const missing = {', sets, '};', ' '),
    ],
    ...(gone.length === 0
      ? []
      : [['// When a guest leaves: work that ends later is of no use.', `const leaves = { ${gone.join(', ')} };`]]),
    [
      'function done(what, name) {',
      '  const order = Number.parseInt(name, 10);',
      ...(gone.length === 0 ? [] : ['  if (minute() > leaves[order]) return;']),
      '  say(`${what} ${name}`);',
      '  if (missing[order].delete(name) && missing[order].size === 0) say(`served ${order}`);',
      '}',
    ],
  ];
}

function hands({ busy, cut }: Uses): readonly (readonly string[])[] {
  if (!busy) return [];
  const end = cut === null ? 'end' : 'Math.min(end, LAST)';
  return [
    [
      '// Keeps the CPU: until it is over, nothing else gets a turn.',
      'function busy(minutes) {',
      '  const end = minute() + minutes;',
      `  while (performance.now() < begin + ${end} * MINUTE);`,
      ...(cut === null ? [] : ['  if (end > LAST) process.exit();']),
      '}',
    ],
  ];
}

function stations(kitchen: Kitchen, uses: Uses): readonly (readonly string[])[] {
  const { station, blocking } = namesOf(kitchen, 'javascript');
  const { kinds, asks } = uses;
  const alone = uses.stations.length > 0;
  return [
    ...(alone || kinds.has('until') ? [until(uses)] : []),
    ...(asks ? [['const cooking = new Map(); // when each station is done, and with what']] : []),
    ...(alone ? [[...cook(uses), ...uses.stations.map((one) => `const ${station[one]} = cook;`)]] : []),
    ...(kinds.has('block')
      ? [[...cookSync(uses), ...uses.blocking.map((one) => `const ${blocking[one]} = cookSync;`)]]
      : []),
  ];
}

const until = ({ never }: Uses): readonly string[] =>
  never
    ? [
        '// Others get their turn meanwhile. What is never done keeps nobody from going home.',
        'const until = (when) => new Promise((ring) => {',
        '  if (when < Infinity) setTimeout(ring, Math.max(0, begin + when * MINUTE - performance.now()));',
        '});',
      ]
    : [
        '// Others get their turn meanwhile.',
        'const until = (when) => new Promise((ring) => {',
        '  setTimeout(ring, Math.max(0, begin + when * MINUTE - performance.now()));',
        '});',
      ];

const options = (names: readonly (string | false)[]): string => {
  const used = names.filter((name) => name !== false);
  return used.length === 0 ? '' : `, { ${used.join(', ')} } = {}`;
};

function cook({ starts, collects, buzzes, asks }: Uses): readonly string[] {
  const food = collects ? '{ name, hands: collect }' : 'name';
  const inputs = options([starts && 'start = 0', collects && 'collect = 0', buzzes && 'buzzes = false']);
  return [
    '// A station: once it is loaded, it works alone.',
    `async function cook(minutes, name${inputs}) {`,
    ...(starts ? ['  busy(start);'] : []),
    '  say(`started ${name}`);',
    ...(asks ? ['  const due = minute() + minutes;', `  cooking.set(name, { due, food: ${food} });`] : []),
    `  await until(${asks ? 'due' : 'minute() + minutes'});`,
    ...(buzzes ? [`  if (buzzes) throw new Error(\`\${name} buzzes\`, { cause: ${food} });`] : []),
    `  return ${food};`,
    '}',
  ];
}

const cookSync = ({ starts, collects }: Uses): readonly string[] => [
  '// A blocking call: stand there until it is done.',
  `function cookSync(minutes, name${options([starts && 'start = 0', collects && 'collect = 0'])}) {`,
  ...(starts ? ['  busy(start);'] : []),
  '  say(`started ${name}`);',
  '  busy(minutes);',
  ...(collects ? ['  busy(collect);'] : []),
  "  done('collected', name);",
  '}',
];

function work(kitchen: Kitchen, uses: Uses): readonly (readonly string[])[] {
  if (uses.work.length === 0) return [];
  const names = namesOf(kitchen, 'javascript').work;
  return [
    [
      'function work(minutes, name) {',
      '  busy(minutes);',
      "  done('did', name);",
      '}',
      ...uses.work.map((step) => `const ${names.get(step)} = work;`),
    ],
  ];
}

function fetching({ kinds, collects, stares }: Uses): readonly (readonly string[])[] {
  const [food, busy] = collects ? ['{ name, hands }', ['busy(hands);']] : ['name', []];
  const block = (isUsed: boolean, head: string, lines: readonly string[]): readonly (readonly string[])[] =>
    isUsed ? [[`function ${head} {`, ...lines.map((line) => `  ${line}`), '}']] : [];
  const fetches = kinds.has('collect') || kinds.has('handle') || kinds.has('stare');
  return [
    ...block(fetches, 'collect(...foods)', [
      collects ? 'for (const { name, hands } of foods) {' : "for (const name of foods) done('collected', name);",
      ...(collects ? [...busy.map((line) => `  ${line}`), "  done('collected', name);", '}'] : []),
    ]),
    ...block(kinds.has('handle'), `handle({ cause: ${food} })`, [...busy, 'say(`handled ${name}`);']),
    ...block(kinds.has('clear'), 'clear(name)', [
      ...(collects ? ['busy(cooking.get(name).food.hands);'] : []),
      'say(`cleared ${name}`);',
    ]),
    ...block(stares, 'stare(name)', [
      'const { due, food } = cooking.get(name);',
      'busy(due - minute());',
      'return food;',
    ]),
    ...block(kinds.has('burn'), 'burnt(name, minutes)', ['return until(cooking.get(name).due + minutes);']),
  ];
}
