import type { Decision, TaskDecision } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Goal } from '../model/spec.ts';
import type { Remark, RemarkKind, Saving } from '../scoring/index.ts';
import { handsAt } from './hands.ts';
import { clockTime } from './refusals.ts';

/** A remark as one sentence or two, of at most about 150 characters: "0:08 toast stood on the rail for 4 minutes: …". */
export const remarkText = (kitchen: Kitchen, remark: Remark): string => {
  const told = SENTENCES[remark.kind](kitchen, remark);
  return remark.kind === 'nothing-to-win' ? told : `${clockTime(remark.minute)} ${told}`;
};

/** What to do about a shift that was worse than blocking: decisions can be taken back but in a rush, a program is changed. */
export const ADVICE = {
  shift: 'take it back and try another order',
  rush: 'start again and try another order',
  program: 'change the program and save it',
} as const;

/** The sentence under a comparison; `null` where nothing could be won. */
export function savingText(saving: Saving | null, advice: keyof typeof ADVICE = 'shift'): string | null {
  if (saving === null) return null;
  const { unit, took, could, percent, against } = saving;
  const house = against === 'house' ? ' Blocking fails here, so this is held against the house.' : '';
  if (took < 0) {
    const by = unit === 'minutes' ? minutes(-took) : coins(-took);
    return `${by} worse than ${against === 'house' ? 'the house' : 'blocking'}: ${ADVICE[advice]}.`;
  }
  if (unit === 'coins') {
    const beyond = against === 'house' ? 'the house' : 'blocking';
    return `You earned ${percent} % of the coins that could be won beyond ${beyond} (${took} of ${coins(could)}).${house}`;
  }
  return `You took away ${percent} % of the waiting that could be taken away (${took} of ${minutes(could)}).${house}`;
}

const SENTENCES: Readonly<Record<RemarkKind, (kitchen: Kitchen, remark: Remark) => string>> = {
  'stared-while': (kitchen, one) =>
    `you stared at ${name(kitchen, one.task)}${lasted(one)}: ${possible(kitchen, one)}.${also(kitchen, one)}`,
  'waited-while': (kitchen, one) => `you waited${lasted(one)}: ${possible(kitchen, one)}.${also(kitchen, one)}`,
  'stood-on-rail': (kitchen, one) =>
    `${name(kitchen, one.task)} stood on the rail${lasted(one)}${meanwhile(kitchen, one)}.${answered(one, 'collected')}`,
  buzz: (kitchen, one) =>
    `${name(kitchen, one.task)} buzzed${lasted(one)}${meanwhile(kitchen, one)}.${answered(one, 'handled')}`,
  burnt: (kitchen, one) =>
    `${name(kitchen, one.task)} burnt${again(one)}${meanwhile(kitchen, one)}.${cooked(one)}${one.harmless ? ' No harm done this time.' : answered(one, 'collected')}`,
  'late-start': (kitchen, one) =>
    `${name(kitchen, one.task)} began ${minutes(one.minutes)} late${meanwhile(kitchen, one)}.${answered(one, 'began')}`,
  'held-tool': (kitchen, one) =>
    `#${one.order + 1} kept the ${tool(kitchen, one)} for ${minutes(one.minutes)} while your hands were idle: ${name(kitchen, one.task)} needed it.`,
  lost: (kitchen, one) =>
    `${lostText(kitchen, one)}${one.harmless ? ' That did no harm.' : one.times === 1 ? answered(one, 'finished') : ''}`,
  alarm: (kitchen, one) =>
    `the alarm ended the shift: ${name(kitchen, one.task)} had buzzed for ${minutes(one.minutes)}. Handle a buzz as soon as you are free.`,
  stuck: (kitchen, one) => stuckText(kitchen, one),
  unfinished: () => 'the plan stopped here, before the shift was over. Carry it on.',
  parted: (kitchen, one) => partedText(kitchen, one),
  'nothing-to-win': nothingToWin,
};

const NO_PLAN: Readonly<Record<Goal, string>> = {
  finish: 'finishes earlier',
  waits: 'leaves less waiting in all',
  coins: 'earns more',
};

function nothingToWin({ goal, helpers, tasks }: Kitchen): string {
  const lesson = 'Blocking is as good as the best here';
  const isHandsOnly = tasks.every(({ kind, delegable }) => kind === 'hands-on' && !(delegable && helpers.length > 0));
  if (isHandsOnly && goal !== 'coins') {
    return `${lesson}: it is all work for your hands, and hands do one thing at a time.`;
  }
  return `${lesson}: no plan ${NO_PLAN[goal]}.`;
}

/** Names can be of any length; a remark has a line or two. */
const LONGEST_NAME = 20;

const short = (text: string): string => {
  const letters = [...text];
  return letters.length <= LONGEST_NAME ? text : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
};

/** `toast`, or where there are several orders `#2 toast`. */
function name(kitchen: Kitchen, task: number): string {
  const found = kitchen.tasks[task];
  if (found === undefined) return 'nothing';
  return kitchen.orders.length === 1 ? short(found.name) : `#${found.order + 1} ${short(found.name)}`;
}

const tool = (kitchen: Kitchen, one: Remark): string => short(kitchen.tools[one.tool]?.name ?? 'tool');

const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

const coins = (count: number): string => `${count} ${count === 1 ? 'coin' : 'coins'}`;

const lasted = (one: Remark): string =>
  one.times === 1 ? ` for ${minutes(one.minutes)}` : `${again(one)}, ${minutes(one.minutes)} in all`;

/** The minute of a remark is the first one's only. */
function again({ times }: Remark): string {
  if (times === 1) return '';
  return `, and ${times === 2 ? 'once more' : `${times - 1} more times`} like that`;
}

const PAST: Readonly<Record<TaskDecision['verb'], string>> = {
  do: 'done',
  start: 'started',
  stare: 'started',
  collect: 'collected',
  handle: 'handled',
  clear: 'cleared',
};

const possible = (kitchen: Kitchen, { could }: Remark): string =>
  could === null ? 'there was more to do' : `${name(kitchen, could.task)} could be ${PAST[could.verb]}`;

/** What the best plan did there instead, or that it did not matter. */
function also(kitchen: Kitchen, { bestDid, could, harmless, minute }: Remark): string {
  if (harmless) return ' That did no harm.';
  if (bestDid === null) return '';
  const { decision } = bestDid;
  if (decision.verb !== 'wait' && decision.task === could?.task && decision.verb === could.verb) {
    const before = bestDid.minute < minute;
    return before
      ? ` The best plan ${DID[could.verb]} it at ${clockTime(bestDid.minute)}.`
      : ' The best plan did that.';
  }
  return ` The best plan ${didText(kitchen, decision)}${bestDid.minute === minute ? '' : ` at ${clockTime(bestDid.minute)}`}.`;
}

const didText = (kitchen: Kitchen, decision: Decision): string =>
  decision.verb === 'wait' ? 'waited' : `${DID[decision.verb]} ${name(kitchen, decision.task)}`;

/** `the best plan started pie, you turned to bread first.` */
function partedText(kitchen: Kitchen, { task, bestDid }: Remark): string {
  const did = bestDid === null ? 'went another way' : didText(kitchen, bestDid.decision);
  if (bestDid?.decision.verb !== 'wait' && bestDid?.decision.task === task) {
    // The same task in another way: only what a helper can take has two.
    return `the best plan ${did} here, you ${bestDid.decision.verb === 'do' ? 'left it to a helper' : 'did it by hand'}.`;
  }
  return `the best plan ${did} here${task === -1 ? '' : `, you turned to ${name(kitchen, task)}`}.`;
}

const DID: Readonly<Record<TaskDecision['verb'], string>> = {
  do: 'did',
  start: 'started',
  stare: 'stared at',
  collect: 'collected',
  handle: 'handled',
  clear: 'cleared',
};

/** When the best plan did what this is about. */
function answered({ bestDid, harmless, idle }: Remark, did: string): string {
  if (harmless) return idle > 0 ? ' As good as the best all the same.' : ' It had time.';
  return bestDid === null ? '' : ` The best plan ${did} it at ${clockTime(bestDid.minute)}.`;
}

/** `: you were chopping, and idle for 2 of them`, as far as it is known what the brain was at. */
function meanwhile(kitchen: Kitchen, { during, idle, minutes: all }: Remark): string {
  if (during === null) return '';
  const some = idle > 0 && idle < all ? `for ${idle} of them` : '';
  const task = kitchen.tasks[during.task];
  if (task === undefined || during.activity === 'staring') {
    const at = task === undefined ? 'waiting' : `staring at ${name(kitchen, task.index)}`;
    return `: ${some === '' ? '' : `${some} `}you were ${at}`;
  }
  const busy =
    during.activity === 'doing'
      ? handsAt(short(task.step), name(kitchen, task.index))
      : `${during.activity} ${name(kitchen, task.index)}`;
  return `: you were ${busy}${some === '' ? '' : `, and idle ${some}`}`;
}

const cooked = ({ cost }: Remark): string => (cost === 0 ? '' : ` ${minutes(cost)} of cooking lost.`);

function lostText(kitchen: Kitchen, { task, order, minutes: waited, times }: Remark): string {
  const item = kitchen.stock[kitchen.tasks[task]?.uses ?? -1]?.name;
  const why = item === undefined ? '' : `: no ${short(item)} was left for it`;
  if (times === 1) return `#${order + 1} was lost${why === '' ? ` after waiting ${minutes(waited)}` : why}.`;
  const others = times === 2 ? 'So was 1 more' : `So were ${times - 1} more`;
  return `#${order + 1} was lost${why}. ${others}: ${minutes(waited)} of waiting in all.`;
}

function stuckText(kitchen: Kitchen, one: Remark): string {
  if (one.tool !== -1) {
    const [task, lack] = [name(kitchen, one.task), tool(kitchen, one)];
    return kitchen.tasks[one.task]?.order === one.order
      ? `nothing could go on: ${task} needed a free ${lack}, while its own order still kept one.`
      : `nothing could go on: #${one.order + 1} kept the ${lack}, which ${task} needed.`;
  }
  const never = one.task === -1 ? '' : `: ${name(kitchen, one.task)} was never going to ding`;
  return `nothing more could happen${never}.`;
}
