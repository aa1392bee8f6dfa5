import { LANGUAGES, type Language, type Program } from '../../src/model/lesson.ts';

/** What a level file holds of a program that prints a line and then the minute, five minutes later. */
const opening = {
  javascript: {
    lines: ["console.log('open');", 'await mins(5);', `console.log(\`closed at \${at()}\`);`],
    prints: ['open', 'closed at 5'],
    from: [1, 3],
  },
  python: {
    lines: [
      'async def main():',
      "    print('open')",
      '    await mins(5)',
      "    print(f'closed at {at()}')",
      'asyncio.run(main())',
    ],
    prints: ['open', 'closed at 5'],
    from: [2, 4],
  },
} satisfies Readonly<Record<Language, Program>>;

/** The bell is answered when the hands are free, and a long chop keeps it waiting. */
const bell = {
  javascript: {
    lines: [
      "mins(3).then(() => console.log('bell', at()));",
      "hold(6); console.log('chopped', at());",
      "await mins(1); console.log('done', at() - 1);",
    ],
    prints: ['chopped 6', 'bell 6', 'done 6'],
    from: [2, 1, 3],
  },
  python: {
    lines: [
      'async def bell():',
      "    await mins(3); print('bell', at())",
      'async def main():',
      '    ring = asyncio.create_task(bell())',
      '    await asyncio.sleep(0)',
      "    hold(6); print('chopped', at())",
      "    await mins(1); print('done', at() - 1)",
      'asyncio.run(main())',
    ],
    prints: ['chopped 6', 'bell 6', 'done 6'],
    from: [6, 2, 7],
  },
} satisfies Readonly<Record<Language, Program>>;

/** A level with a program wherever one may stand; only its programs matter. */
export const LEVEL = {
  puzzles: [{ title: 'Bell', ...bell }],
  cards: [{ title: 'Opening', ...opening }],
  check: { card: { title: 'Opening again', javascript: opening.javascript } },
  variants: [{ puzzles: [{ title: 'Bell again', python: bell.python }] }],
};

/** The same level before anything has been recorded. */
export const UNRECORDED = JSON.parse(
  JSON.stringify(LEVEL, (key, value) => (key === 'prints' || key === 'from' ? [] : value)),
) as typeof LEVEL;

export const EACH_LANGUAGE = LANGUAGES;
