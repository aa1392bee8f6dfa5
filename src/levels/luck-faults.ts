import type { Path } from '../kitchen/index.ts';
import { LANGUAGES } from '../model/lesson.ts';
import { type Document, valueOffset } from './document.ts';
import { quoted, type Spot } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { itemsOf, luckPrograms, namesOf, type Place, valueAt } from './places.ts';

/**
 * Times that name no station step, kitchens in which they are usually outside of their range or not the same everywhere,
 * and programs that do not show them.
 */
export function luckSpots(document: Document, place: Place): readonly Spot[] {
  const programs = luckPrograms(place);
  return itemsOf(valueAt(valueAt(place.value, 'luck'), 'times')).flatMap((time, nth) => {
    const step = valueAt(time, 'step');
    // What has another shape is the schema's business.
    if (typeof step !== 'string' || !step.includes('.')) return [];
    const unknown = unknownStep(document, [...place.path, 'luck', 'times', nth, 'step'], step, programs);
    if (unknown !== null) return [unknown];
    return programs.flatMap((program) => [
      ...usualSpots(document, program, time, step, programs),
      ...hiddenSpots(document, program, step),
    ]);
  });
}

function unknownStep(document: Document, path: Path, step: string, programs: readonly Place[]): Spot | null {
  const named = programs.map(stationSteps);
  if (named.every((steps) => steps.includes(step))) return null;
  const message = `found ${quoted(step)}, expected a step with a station that every program's kitchen has`;
  return {
    offset: valueOffset(document.tree, path),
    code: 'unknown-name',
    message,
    hint: didYouMean(step, named.flat()),
  };
}

/** The steps of a kitchen that a station works on, as `dish.step`. */
function stationSteps({ value }: Place): readonly string[] {
  const dishes = valueAt(value, 'dishes');
  return namesOf(dishes).flatMap((dish) => {
    const steps = valueAt(valueAt(dishes, dish), 'steps');
    return namesOf(steps).flatMap((step) =>
      valueAt(valueAt(steps, step), 'at') === undefined ? [] : `${dish}.${step}`,
    );
  });
}

/** Where the usual minutes of a step stand in a program's kitchen. */
function usualPlace({ path, value }: Place, step: string): Place {
  const [dish = '', name = ''] = step.split('.');
  const steps = valueAt(valueAt(valueAt(value, 'dishes'), dish), 'steps');
  return { path: [...path, 'dishes', dish, 'steps', name, 'minutes'], value: valueAt(valueAt(steps, name), 'minutes') };
}

function usualSpots(
  { tree }: Document,
  program: Place,
  time: unknown,
  step: string,
  [first]: readonly Place[],
): readonly Spot[] {
  const { path, value: usual } = usualPlace(program, step);
  const [from, to] = [valueAt(time, 'from'), valueAt(time, 'to')];
  const told = (expected: string): readonly Spot[] => [
    {
      offset: valueOffset(tree, path),
      code: 'out-of-range',
      message: `found ${String(usual)}, expected ${expected}`,
      hint: null,
    },
  ];
  if (typeof from !== 'number' || typeof to !== 'number' || from >= to) return [];
  // What has another shape is the schema's business, here as above.
  if (typeof usual !== 'number' && usual !== 'never') return [];
  if (typeof usual !== 'number' || usual < from || usual > to)
    return told(`minutes from ${from} to ${to}, as in "times"`);
  const others = first === undefined ? usual : usualPlace(first, step).value;
  return usual === others || typeof others !== 'number' ? [] : told(`${others}, as in the first program`);
}

/** A program that does not say how long a step takes would show other times than those that are chosen. */
const hiddenSpots = ({ tree }: Document, { path, value }: Place, step: string): readonly Spot[] =>
  LANGUAGES.flatMap((language) => {
    const lines = itemsOf(valueAt(valueAt(value, language), 'lines'));
    if (lines.length === 0 || lines.some((line) => String(line).includes(`{${step}}`))) return [];
    const offset = valueOffset(tree, [...path, language, 'lines']);
    return [
      {
        offset,
        code: 'hidden-time',
        message: `found no {${step}} in these lines, expected it in the place of its minutes`,
        hint: null,
      },
    ];
  });
