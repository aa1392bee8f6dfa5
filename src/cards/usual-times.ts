import { itemsOf, luckPrograms, type Place, valueAt } from '../levels/places.ts';
import { LANGUAGES } from '../model/lesson.ts';

/** A colleague's programs as they run when every time is the usual one. */
export const withUsualTimes = (level: Place): readonly Place[] =>
  luckPrograms(level).map(({ path, value: program }) => {
    const steps = itemsOf(valueAt(valueAt(level.value, 'luck'), 'times')).map((time) => String(valueAt(time, 'step')));
    const filled = (line: unknown): unknown =>
      typeof line === 'string'
        ? steps.reduce((text, step) => text.replaceAll(`{${step}}`, String(usualMinutes(program, step))), line)
        : line;
    const programs = LANGUAGES.map((language) => {
      const found = valueAt(program, language);
      const lines = itemsOf(valueAt(found, 'lines')).map(filled);
      return [language, { lines, prints: valueAt(found, 'prints'), from: valueAt(found, 'from') }] as const;
    });
    return { path, value: Object.fromEntries(programs) };
  });

function usualMinutes(program: unknown, name: string): unknown {
  const [dish = '', step = ''] = name.split('.');
  return valueAt(valueAt(valueAt(valueAt(valueAt(program, 'dishes'), dish), 'steps'), step), 'minutes');
}
