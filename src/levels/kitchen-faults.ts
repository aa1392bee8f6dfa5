import type { Fault } from '../kitchen/index.ts';
import { type Document, keyOffset, valueOffset } from './document.ts';
import { listed, quoted, type Spot } from './fault.ts';
import { didYouMean } from './nearest.ts';

/** A fault of `prepare`, told with its position. `before` is where in the file the kitchen stands. */
export function kitchenSpot(document: Document, before: readonly (string | number)[], fault: Fault): Spot {
  const path = [...before, ...fault.path];
  const offset = fault.code === 'unknown-name' ? valueOffset(document.tree, path) : keyOffset(document.tree, path);
  return { offset, ...wordsFor(fault) };
}

function wordsFor(fault: Fault): Omit<Spot, 'offset'> {
  switch (fault.code) {
    case 'unknown-name':
      return unknownName(fault);
    case 'cycle':
      return {
        code: 'cycle',
        message: `found steps that wait for one another in a circle: ${fault.steps.join(' → ')}, expected a first one`,
        hint: 'take one of these names out of its "after"',
      };
    case 'same-name':
      return {
        code: 'same-name',
        message: `found a step ${quoted(fault.name)} beside one whose "times" spells out the same name, expected names of their own`,
        hint: 'rename one of the two',
      };
    case 'station-only':
      return misplaced(fault.field, 'a step with a station', 'give the step an "at", or take this away');
    case 'hands-on-only':
      return misplaced(fault.field, 'a hands-on step, one without "at"', 'take this away, or the "at"');
    case 'helper-only':
      return misplaced(fault.field, 'a helper station', 'add "helper": true to the station, or take this away');
    case 'too-short':
      return {
        code: 'out-of-range',
        message: `found hands-on work of less than ${fault.least} minute, expected at least ${fault.least}`,
        hint: 'only a station can be done at once',
      };
  }
}

const misplaced = (field: string, where: string, hint: string): Omit<Spot, 'offset'> => ({
  code: 'misplaced-key',
  message: `found ${field.startsWith('"') ? field : quoted(field)}, expected it only on ${where}`,
  hint,
});

const SECTION = { station: '"stations"', dish: '"dishes"', tool: '"tools"', 'stock item': '"stock"', step: 'the dish' };

function unknownName({ what, name, known }: Extract<Fault, { code: 'unknown-name' }>): Omit<Spot, 'offset'> {
  const expected = known.length === 0 ? `it to stand in ${SECTION[what]}, where there is none` : listed(known);
  return {
    code: 'unknown-name',
    message: `found the ${what} ${quoted(name)}, expected ${known.length > 1 ? 'one of ' : ''}${expected}`,
    hint: didYouMean(name, known) ?? `add ${quoted(name)} to ${SECTION[what]}, or choose one that is there`,
  };
}
