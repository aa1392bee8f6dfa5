/*
 * JSON for things of which some are shared: what was one object is one again when it is read. `Infinity` is written as
 * a number that is too large to be another one.
 */

interface Text {
  /** What is shared, each after those within it, and last the whole; where one of them is within another, there is nothing yet. */
  readonly all: readonly unknown[];
  readonly joints: readonly Joint[];
}

/** Where something shared belongs: the keys that lead there from `all`, and its own index in it. */
interface Joint {
  readonly path: readonly Key[];
  readonly to: number;
}

type Key = string | number;

const INFINITY = '\u0000';

/** @param whole plain data without circles */
export function sharedText(whole: object): string {
  const all = [...sharedIn(whole), whole];
  const places = new Map<unknown, number>(all.map((one, at) => [one, at]));
  const joints: Joint[] = [];
  const members = (value: object, path: readonly Key[]): object =>
    Array.isArray(value)
      ? value.map((one, at) => apart(one, [...path, at]))
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, apart(one, [...path, key])]));
  const apart = (value: unknown, path: readonly Key[]): unknown => {
    if (value === Number.POSITIVE_INFINITY) return INFINITY;
    if (!(value instanceof Object)) return value;
    const to = places.get(value);
    if (to === undefined) return members(value, path);
    joints.push({ path, to });
    return null;
  };
  const text: Text = { all: all.map((one, at) => members(one, [at])), joints };
  return JSON.stringify(text).replaceAll(JSON.stringify(INFINITY), '1e999');
}

/** The objects that are met more than once, each after those within it. */
function sharedIn(whole: object): readonly object[] {
  const times = new Map<object, number>();
  const visit = (one: object): void => {
    const met = times.get(one);
    if (met === undefined) for (const member of Object.values(one)) if (member instanceof Object) visit(member);
    // What is put into a map again keeps its place: that of the first time that it was left.
    times.set(one, (met ?? 0) + 1);
  };
  visit(whole);
  return [...times].flatMap(([one, met]) => (met > 1 ? [one] : []));
}

/** Only what is shared is looked for: to look at everything takes longer than to read it. */
export function fromSharedText(text: string): unknown {
  const { all, joints } = JSON.parse(text) as Text;
  for (const { path, to } of joints) {
    let holder = all as unknown as Record<Key, unknown>;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<Key, unknown>;
    holder[path.at(-1) as Key] = all[to];
  }
  return all.at(-1);
}
