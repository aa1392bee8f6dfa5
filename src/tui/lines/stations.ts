import { isNeeded, type Shift } from '../../kitchen/index.ts';
import type { Station, Task } from '../../model/kitchen.ts';
import { taskLabel } from '../../words/events.ts';
import { MESSAGES } from '../../words/messages.ts';
import { supplyWords } from '../../words/supplies.ts';
import { columnsOf, cutTo, firstFitting, type Line, loud, type Piece, padded, piece, spinner } from '../line.ts';
import type { Glyphs, Theme } from '../theme.ts';
import { fuse, fuseForms, leftForms, leftText, minutesText, stoodFor } from './task-words.ts';

const MOST_BAR_COLUMNS = 16;
const MOST_NAME_COLUMNS = 10;

/**
 * A line for every slot that is taken, and one for a station's free slots, then one for every tool and item of the stock;
 * bars are as long as `width` columns allow.
 */
export function stationLines(shift: Shift, width: number, theme: Theme): readonly Line[] {
  const { stations } = shift.kitchen;
  const supplies = supplyWords(shift);
  const names = [...stations, ...supplies].map(({ name }) => columnsOf(name));
  const widest = Math.min(MOST_NAME_COLUMNS, Math.max(0, ...names));
  const titled = (name: string): Piece => piece(`${padded(name, widest, theme.glyphs.cut)} `, 'title');
  return [
    ...stations.flatMap((station, index) =>
      slotLines(shift, station, index, width - widest - 1, theme).map((slot, nth) => [
        titled(nth === 0 ? station.name : ''),
        ...slot,
      ]),
    ),
    ...supplies.map(({ name, words }) => [titled(name), piece(`${theme.glyphs.dot} ${words}`)]),
  ];
}

function slotLines(shift: Shift, station: Station, index: number, room: number, theme: Theme): readonly Line[] {
  const taken = shift.onStations.filter((task) => shift.tasks[task]?.station === index);
  const free = shift.free[index] ?? 0;
  const words = station.slots === 1 ? MESSAGES.stations.free : MESSAGES.stations.freeOf(free, station.slots);
  return [
    ...taken.map((task) => slotLine(shift, shift.kitchen.tasks[task] as Task, room, theme)),
    ...(free > 0 ? [[piece(`${theme.glyphs.dot} ${words}`, 'faint')]] : []),
  ];
}

function slotLine(shift: Shift, task: Task, room: number, theme: Theme): Line {
  const { glyphs } = theme;
  const state = shift.tasks[task.index];
  const name = taskLabel(shift.kitchen, task.index);
  if (state?.mode === 'ready') return dingLine(shift, task, name, room, theme);
  if (state?.mode === 'failed') return buzzLine(shift, task, name, room, theme);
  if (state?.mode !== 'cooking') {
    return [spinner(glyphs.working, 'working'), piece(` ${name} `), piece(HANDS[state?.mode ?? ''] ?? '', 'working')];
  }
  const stared = shift.brain.mode === 'staring' && shift.brain.task === task.index;
  const left = state.due - shift.minute;
  const words = stared ? staredForms(left) : leftForms(task, left);
  const label = cutTo(name, Math.max(4, room - columnsOf(words.at(-1) ?? '') - 3), glyphs.cut);
  const space = room - columnsOf(label) - 3;
  const tail = firstFitting(words, space);
  const columns = Math.min(MOST_BAR_COLUMNS, space - columnsOf(tail) - 1);
  return [
    spinner(glyphs.working, 'working'),
    piece(` ${label} `),
    piece(Number.isFinite(left) && columns >= 3 ? `${bar(left, task.minutes, glyphs, columns)} ` : '', 'working'),
    piece(tail, stared ? 'staring' : 'plain'),
  ];
}

/** What is stared at is collected as soon as it dings: it does not burn. */
const staredForms = (left: number): readonly string[] => [
  ...[leftText(left), minutesText(left)].map(MESSAGES.stations.staredAt),
  leftText(left),
];

const HANDS: Readonly<Record<string, string>> = MESSAGES.stations.hands;

function dingLine(shift: Shift, task: Task, name: string, room: number, { glyphs }: Theme): Line {
  if (!isNeeded(shift, task)) return [piece(`${glyphs.onRail} ${name} ${MESSAGES.tasks.notNeededAnyMore}`, 'faint')];
  const forms = fuseForms(shift, task);
  const ago = [MESSAGES.stations.ago(stoodFor(shift, task))];
  const burns = firstFitting(forms.length === 0 ? ago : forms, room - columnsOf(name) - 8);
  return [
    loud(`${glyphs.onRail} ${MESSAGES.stations.ding}`, 'ready'),
    piece(` ${name} `, 'ready'),
    piece(burns, fuse(shift, task) <= 2 ? 'burnt' : 'plain'),
  ];
}

/** In too little room the name is cut, the minutes until the alarm never. */
function buzzLine(shift: Shift, task: Task, name: string, room: number, { glyphs }: Theme): Line {
  const sign = `${glyphs.buzz} ${MESSAGES.stations.buzz}`;
  const forms = fuseForms(shift, task);
  const space = room - columnsOf(sign) - 2;
  const alarm = firstFitting(forms.length === 0 ? [MESSAGES.tasks.notNeededAnyMore] : forms, space - columnsOf(name));
  return [
    loud(sign, 'burnt'),
    piece(` ${cutTo(name, space - columnsOf(alarm), glyphs.cut)} `, 'burnt'),
    piece(alarm, 'burnt'),
  ];
}

/** How much of `whole` minutes has passed, when `left` are left; full only when all have. */
export function bar(left: number, whole: number, glyphs: Glyphs, columns: number): string {
  const full = whole <= 0 ? columns : Math.floor(((whole - left) / whole) * columns);
  return glyphs.full.repeat(full) + glyphs.empty.repeat(columns - full);
}
