import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { outcomeOf } from '../scoring/index.ts';
import { eventText } from '../words/events.ts';
import { outcomeLines } from '../words/outcomes.ts';
import { clockTime } from '../words/refusals.ts';
import { eventJson, outcomeJson } from './json.ts';

/** A whole shift: a line an event with its minute, then what it came to. */
export function shiftLines(kitchen: Kitchen, log: Log): readonly string[] {
  const happened = log.flatMap((event) => {
    const text = eventText(kitchen, event);
    return text === null ? [] : [`${clockTime(event.minute).padStart(5)}  ${text}`];
  });
  return [...happened, '', ...outcomeLines(kitchen, outcomeOf(kitchen, log))];
}

/** The same for programs. */
export const shiftJson = (kitchen: Kitchen, log: Log) => ({
  ...outcomeJson(outcomeOf(kitchen, log)),
  log: log.map((event) => eventJson(kitchen, event)),
});
