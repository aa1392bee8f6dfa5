/*
 * JSON for things of which some are shared: what was one object is one again when it is read. `Infinity` is written as
 * a number that is too large to be another one.
 */

interface Text {
  /** What is shared; in it and in `whole`, an object with the one key `REFERENCE` stands for one of these. */
  readonly shared: readonly unknown[];
  readonly whole: unknown;
}

const REFERENCE = '=';
const INFINITY = '\u0000';

/** @param whole plain data without circles */
export function sharedText(whole: object): string {
  const shared = sharedIn(whole);
  const places = new Map(shared.map((one, at) => [one, { [REFERENCE]: at }]));
  const references = new Set<unknown>(places.values());
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, one) => {
      if (one === Number.POSITIVE_INFINITY) return INFINITY;
      return references.has(one) || one === value ? one : (places.get(one) ?? one);
    }).replaceAll(JSON.stringify(INFINITY), '1e999');
  return `{"shared":[${shared.map(text)}],"whole":${text(whole)}}`;
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

export function fromSharedText(text: string): unknown {
  const { shared, whole } = JSON.parse(text) as Text;
  const ready: unknown[] = [];
  const resolved = (value: unknown): unknown => {
    if (!(value instanceof Object)) return value;
    const members = value as Record<string, unknown>;
    if (REFERENCE in members) return ready[Number(members[REFERENCE])];
    for (const [name, member] of Object.entries(members)) {
      if (member instanceof Object) members[name] = resolved(member);
    }
    return value;
  };
  for (const one of shared) ready.push(resolved(one));
  return resolved(whole);
}
