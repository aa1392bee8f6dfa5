import type { Kitchen } from '../model/kitchen.ts';
import { pythonText } from './literals.ts';
import { namesOf } from './names.ts';
import { commented, enclosed, listed } from './page.ts';
import { pythonLines } from './python.ts';
import type { Statement } from './statement.ts';
import type { Uses } from './uses.ts';

type Blocks = readonly (readonly string[])[];

/** A whole program in Python from 3.11, without dependencies. Blocks of lines, to be parted by empty ones. */
export function pythonBlocks(
  kitchen: Kitchen,
  statements: readonly Statement[],
  uses: Uses,
  msPerMinute: number,
): Blocks {
  const body = commented(pythonLines(kitchen, statements), '#', '    ');
  return [
    ['import asyncio', ...(uses.never ? ['import math'] : []), ...(uses.cut ? ['import os'] : []), 'import time'],
    [`MINUTE = ${msPerMinute / 1000}  # seconds that a kitchen minute takes`, ...last(uses)],
    ['def minute():', '    return round((time.perf_counter() - begin) / MINUTE)'],
    ['def say(what):', '    now = minute()', '    print(f"{now // 60}:{now % 60:02} {what}", flush=True)'],
    ...orders(uses),
    ...hands(uses),
    ...stations(kitchen, uses),
    ...work(kitchen, uses),
    ...fetching(uses),
    ['async def main():', '    global begin', '    begin = time.perf_counter()', ...body],
    ['asyncio.run(main())'],
  ];
}

const last = ({ cut }: Uses): readonly string[] =>
  cut === null ? [] : [`LAST = ${cut.minute}  # the minute at which the shift ends: ${cut.why}`];

function orders({ missing, leaves }: Uses): Blocks {
  if (missing.size === 0) return [];
  const sets = [...missing].flatMap(([order, names]) => listed(`    ${order}: {`, names.map(pythonText), '},'));
  const gone = [...leaves].map(([order, minute]) => `${order}: ${minute}`);
  return [
    ['# What each order still misses. Once that is nothing, it is served.', ...enclosed('missing = {', sets, '}', '')],
    ...(gone.length === 0
      ? []
      : [['# When a guest leaves: work that ends later is of no use.', `leaves = {${gone.join(', ')}}`]]),
    [
      'def done(what, name):',
      '    order = int(name.split(".")[0])',
      ...(gone.length === 0 ? [] : ['    if minute() > leaves.get(order, minute()):', '        return']),
      '    say(f"{what} {name}")',
      '    missing[order].discard(name)',
      '    if not missing[order]:',
      '        say(f"served {order}")',
    ],
  ];
}

function hands({ busy, cut }: Uses): Blocks {
  if (!busy) return [];
  const end = cut === null ? 'end' : 'min(end, LAST)';
  return [
    [
      '# Keeps the thread: until it is over, nothing else gets a turn.',
      'def busy(minutes):',
      '    end = minute() + minutes',
      `    time.sleep(max(0, begin + ${end} * MINUTE - time.perf_counter()))`,
      ...(cut === null ? [] : ['    if end > LAST:', '        os._exit(0)  # at once, whatever still cooks']),
    ],
  ];
}

function stations(kitchen: Kitchen, uses: Uses): Blocks {
  const { station, blocking } = namesOf(kitchen, 'python');
  const alone = uses.stations.length > 0;
  const named = (functions: readonly string[], used: readonly number[], is: string): Blocks =>
    used.length === 0 ? [] : [used.map((one) => `${functions[one]} = ${is}`)];
  return [
    ...(alone || uses.kinds.has('until') ? [UNTIL] : []),
    ...(uses.asks ? [['cooking = {}  # when each station is done, and with what']] : []),
    ...(alone ? [cook(uses)] : []),
    ...named(station, uses.stations, 'cook'),
    ...(uses.kinds.has('block') ? [cookSync(uses)] : []),
    ...named(blocking, uses.blocking, 'cook_sync'),
    ...(uses.buzzes ? [['class Buzz(Exception):', '    pass']] : []),
  ];
}

const UNTIL = [
  '# Others get their turn meanwhile.',
  'async def until(when):',
  '    await asyncio.sleep(begin + when * MINUTE - time.perf_counter())',
];

const inputs = (names: readonly (string | false)[]): string =>
  ['minutes', 'name', ...names.filter((name) => name !== false)].join(', ');

function cook({ starts, collects, buzzes, asks }: Uses): readonly string[] {
  const food = collects ? '(name, collect)' : 'name';
  return [
    '# A station: once it is loaded, it works alone.',
    `async def cook(${inputs([starts && 'start=0', collects && 'collect=0', buzzes && 'buzzes=False'])}):`,
    ...(starts ? ['    busy(start)'] : []),
    '    say(f"started {name}")',
    ...(asks ? ['    due = minute() + minutes', `    cooking[name] = due, ${food}`] : []),
    `    await until(${asks ? 'due' : 'minute() + minutes'})`,
    ...(buzzes ? BUZZING(food) : []),
    `    return ${food}`,
  ];
}

const BUZZING = (food: string): readonly string[] => [
  '    if buzzes:',
  '        # Perhaps nobody ever looks at it.',
  '        asyncio.current_task().add_done_callback(asyncio.Task.exception)',
  `        raise Buzz(${food})`,
];

const cookSync = ({ starts, collects }: Uses): readonly string[] => [
  '# A blocking call: stand there until it is done.',
  `def cook_sync(${inputs([starts && 'start=0', collects && 'collect=0'])}):`,
  ...(starts ? ['    busy(start)'] : []),
  '    say(f"started {name}")',
  '    busy(minutes)',
  ...(collects ? ['    busy(collect)'] : []),
  '    done("collected", name)',
];

function work(kitchen: Kitchen, uses: Uses): Blocks {
  if (uses.work.length === 0) return [];
  const names = namesOf(kitchen, 'python').work;
  return [
    ['def work(minutes, name):', '    busy(minutes)', '    done("did", name)'],
    uses.work.map((step) => `${names.get(step)} = work`),
  ];
}

function fetching({ kinds, collects, stares, each }: Uses): Blocks {
  const [food, busy] = collects ? ['name, hands', ['busy(hands)']] : ['name', []];
  const block = (isUsed: boolean, head: string, lines: readonly string[]): Blocks =>
    isUsed ? [[`${head}:`, ...lines.map((line) => `    ${line}`)]] : [];
  const fetches = kinds.has('collect') || kinds.has('handle') || kinds.has('stare');
  return [
    ...block(fetches, 'def collect(*foods)', [
      `for ${food} in foods:`,
      ...[...busy, 'done("collected", name)'].map((line) => `    ${line}`),
    ]),
    ...block(each, 'async def collected(food)', ['collect(await food)']),
    ...block(kinds.has('handle'), 'def handle(buzz)', [
      collects ? 'name, hands = buzz.args[0]' : 'name = buzz.args[0]',
      ...busy,
      'say(f"handled {name}")',
    ]),
    ...block(kinds.has('clear'), 'def clear(name)', [
      ...(collects ? ['due, (_, hands) = cooking[name]', 'busy(hands)'] : []),
      'say(f"cleared {name}")',
    ]),
    ...block(stares, 'def stare(name)', ['due, food = cooking[name]', 'busy(due - minute())', 'return food']),
    ...block(kinds.has('burn'), 'async def burnt(name, minutes)', ['await until(cooking[name][0] + minutes)']),
  ];
}
