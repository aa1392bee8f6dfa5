import type { Goal } from '../model/spec.ts';
import type { Mishaps, Study } from '../teaching/index.ts';
import type { FindingCode, KitchenFinding } from './finding.ts';

/** What a kitchen teaches, and what it does not: all of it may be on purpose. */
export const teachingFindings = (study: Study): readonly KitchenFinding[] => [
  ...greedyFindings(study),
  ...ruinFindings(study),
  ...(study.proven ? bestMoveFindings(study) : []),
];

/** What is true only of the best itself, not of the best that is known. */
const bestMoveFindings = (study: Study): readonly KitchenFinding[] => [
  ...(study.holdingBackPays
    ? [
        note(
          'holding-back-pays',
          `three stars take waiting on purpose: as far as was tried, nobody reaches ${valueText(study.goal, study.best)} who does at once whatever can be done`,
          'nothing, if that is the lesson; a hint may say so',
        ),
      ]
    : []),
  ...(study.wrongTurn === null
    ? []
    : [
        note(
          'wrong-turn',
          `a greedy cook goes wrong, as far as was tried, at minute ${study.wrongTurn.minute}, with decision ${study.wrongTurn.position}: ${study.wrongTurn.decision}`,
          'nothing: this is the moment that hints should be about',
        ),
      ]),
];

function greedyFindings({ goal, proven, saves, houseLead, greedyIsBest }: Study): readonly KitchenFinding[] {
  if (proven && greedyIsBest && saves !== 0)
    return [
      note(
        'greedy-is-best',
        'the greedy house reaches the best already: three stars need no thought',
        'nothing, if the lesson is not to stand still; else give two tasks that want the same hands or slot at once',
      ),
    ];
  if (houseLead === null || houseLead >= 0) return [];
  return [
    note(
      'greedy-is-worse',
      `the greedy house is worse than the blocking cook, by ${valueText(goal, -houseLead)}`,
      'nothing, if that is the lesson',
    ),
  ];
}

const ruinFindings = ({ mishaps }: Study): readonly KitchenFinding[] =>
  (['blocking', 'house'] as const).flatMap((cook) => {
    const text = mishapText(mishaps[cook]);
    const name = cook === 'blocking' ? 'the blocking cook' : 'the greedy house';
    const fix = 'nothing, if that is the lesson: the story should warn of it';
    return text === '' ? [] : [note('naive-cook-ruins', `${name} ${text}`, fix)];
  });

const note = (code: FindingCode, message: string, fix: string): KitchenFinding => ({
  ...{ code, severity: 'note', path: ['goal'], message, fix },
});

const valueText = (goal: Goal, value: number): string => `${value} ${goal === 'coins' ? 'coins' : 'minutes'}`;

/** In a few words; empty where nothing is ruined. */
function mishapText({ burnt, lost, lostUpdates, fails }: Mishaps): string {
  const all = [
    burnt > 0 ? `burns ${counted(burnt, 'food')}` : '',
    lost > 0 ? `loses ${counted(lost, 'order')}` : '',
    lostUpdates > 0 ? `overwrites ${counted(lostUpdates, 'update')}` : '',
    fails && lost === 0 ? 'does not get done' : '',
  ];
  return all.filter((one) => one !== '').join(', ');
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
