import type { Level } from '../model/level.ts';
import type { Luck, LuckProgram } from '../model/luck.ts';
import { combinationsOf, failingTimes, isRuined, unservedTimes, workedWith } from '../strategies/index.ts';
import type { Finding } from './finding.ts';

/** What a colleague's luck must be like: usually all goes well, the first program can fail, and one that mends it cannot. */
export function luckFindings({ luck }: Level): readonly Finding[] {
  if (luck === null) return [];
  const [own, ...mended] = luck.programs.map((program) => failingTimes(luck, program).length);
  const count = combinationsOf(luck);
  return [
    ...luck.programs.flatMap((program, at) => programFindings(luck, program, at)),
    ...(own === 0
      ? [
          error(
            'luck-never-fails',
            `program 1 fails with none of the ${count} combinations of times: there is nothing to be found`,
            'let a time be longer, or let an order write what another has read before',
          ),
        ]
      : []),
    ...(mended.every((failing) => failing > 0)
      ? [error('luck-not-mended', 'every program can fail', 'add one that cannot: a wait less, or a tool that is kept')]
      : []),
  ];
}

const error = (code: Finding['code'], message: string, fix: string): Finding => ({
  ...{ code, severity: 'error', part: null, path: ['luck'], message, fix },
});

function programFindings(luck: Luck, program: LuckProgram, at: number): readonly Finding[] {
  const usual = luck.times.map((time) => time.usual);
  const [unserved] = unservedTimes(luck, program);
  return [
    ...(isRuined(workedWith(luck, program, usual))
      ? [
          error(
            'luck-usually-fails',
            `program ${at + 1} fails with the usual times already`,
            'choose usual times with which nothing is overwritten',
          ),
        ]
      : []),
    ...(unserved === undefined
      ? []
      : [
          error(
            'luck-not-served',
            `program ${at + 1} does not serve every order with the times ${unserved.join(', ')}`,
            'look for a patience that is too short, or for tools in a knot',
          ),
        ]),
  ];
}
