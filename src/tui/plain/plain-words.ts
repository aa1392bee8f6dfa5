import { decisions, isNeeded, type Shift } from '../../kitchen/index.ts';
import type { Decision } from '../../model/decision.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Level } from '../../model/level.ts';
import type { Progress } from '../../model/progress.ts';
import { eventText, taskLabel } from '../../words/events.ts';
import { clockTime } from '../../words/refusals.ts';
import { isPossible, optionsOf, waitOf } from '../choices.ts';
import type { Contestant } from '../contest.ts';
import { starsOfLevel } from '../levels-list.ts';
import { counted } from '../line.ts';
import { onRail } from '../lines/rail.ts';
import { stoodFor } from '../lines/task-words.ts';
import type { Verdict } from '../lines/verdict.ts';

/** The choices of plain mode, each with a number of its own, staring included and nothing folded; `wait` is not among them. */
export const plainChoices = (shift: Shift): readonly Decision[] =>
  decisions(shift).legal.flatMap(({ decision }) => (decision.verb === 'wait' ? [] : [decision]));

/** What has happened, a sentence a line. */
export function happeningLines(kitchen: Kitchen, events: Log): readonly string[] {
  return events.flatMap((event) => {
    const text = eventText(kitchen, event);
    return text === null ? [] : [`${clockTime(event.minute)} ${text}`];
  });
}

/** How things stand, and what can be done with its number. */
export function situationLines(shift: Shift): readonly string[] {
  const { legal } = decisions(shift);
  const wait = waitOf(shift);
  const takes = (minutes: number | null): string =>
    minutes === null ? 'never ends' : `takes ${counted(minutes, 'minute')}`;
  const choices = legal.filter(({ decision }) => decision.verb !== 'wait');
  return [
    `${clockTime(shift.minute)} You are free.${standing(shift)}`,
    ...choices.map(
      ({ decision, minutes }, index) => `  ${index + 1}: ${choiceText(shift.kitchen, decision)}, ${takes(minutes)}`,
    ),
    ...(wait === null ? [] : [`  w: wait for what comes next, until ${wait.until}`]),
    ...optionsOf(shift)
      .filter((option) => !isPossible(option))
      .map(({ text, reason }) => `  not yet: ${text}, ${reason}`),
  ];
}

const choiceText = (kitchen: Kitchen, decision: Decision): string =>
  decision.verb === 'wait'
    ? 'wait'
    : `${decision.verb === 'stare' ? 'stare at' : decision.verb} ${taskLabel(kitchen, decision.task)}`;

/** What rings and what cooks, in one sentence each; empty if nothing does. */
function standing(shift: Shift): string {
  const { kitchen } = shift;
  const rings = onRail(shift).map(
    (task) => `${taskLabel(kitchen, task.index)} for ${counted(stoodFor(shift, task), 'minute')}`,
  );
  const cooking = shift.onStations.flatMap((index) => {
    const state = shift.tasks[index];
    const task = kitchen.tasks[index];
    if (state?.mode !== 'cooking' || task === undefined || !isNeeded(shift, task)) return [];
    const left = state.due - shift.minute;
    return [
      `${taskLabel(kitchen, index)} ${Number.isFinite(left) ? `for ${counted(left, 'more minute')}` : 'with no end'}`,
    ];
  });
  const part = (title: string, list: readonly string[]): string =>
    list.length === 0 ? '' : ` ${title}: ${list.join(', ')}.`;
  return part('On the rail', rings) + part('Cooking', cooking);
}

/** The campaign as a numbered list. */
export const levelListLines = (levels: readonly Level[], progress: Progress): readonly string[] => [
  'The levels:',
  ...levels.map(
    (level, index) => `  ${index + 1}: ${level.id} ${level.title}, ${starsOfLevel(progress, level)} of 3 stars`,
  ),
  'Type the number of a level and press Enter. ? lists the keys, q leaves.',
];

/** The comparison in lines. */
export function comparisonLines(contestants: readonly Contestant[], verdict: Verdict): readonly string[] {
  return [
    ...(verdict.score === null ? [] : [`${verdict.score.stars} of 3 stars.`]),
    ...contestants.map(({ label, value, note }) => `  ${label}: ${value}${note === '' ? '' : `, ${note}`}`),
    ...(verdict.sentence === '' ? [] : [verdict.sentence]),
    ...verdict.remarks,
    'n next, r again, u take the last decision back, b the best shift, B the blocking one, Esc levels, q leave.',
  ];
}
