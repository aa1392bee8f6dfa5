import { once } from './once.ts';

type Members = Readonly<Record<string, unknown>>;

/** What is known of a thing, and of the things in it, before the whole of it is read. */
export interface Sketch {
  readonly known: Members;
  readonly inner: Readonly<Record<string, Sketch | readonly Sketch[]>>;
  /** The names of all other members. */
  readonly later: readonly string[];
}

/** What lists are made of, and what progress is kept under. */
const KNOWN = ['id', 'title', 'label', 'goal', 'hash'];

/** @param whole something with a few of the members that are known */
export function sketchOf(whole: object): Sketch {
  const known: Record<string, unknown> = {};
  const inner: Record<string, Sketch | readonly Sketch[]> = {};
  const later: string[] = [];
  for (const [name, value] of Object.entries(whole)) {
    if (value === null || KNOWN.includes(name) || isEmpty(value)) known[name] = value;
    else if (Array.isArray(value) && value.every(isNamed)) inner[name] = value.map(sketchOf);
    else if (isNamed(value)) inner[name] = sketchOf(value);
    else later.push(name);
  }
  return { known, inner, later };
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isNamed = (value: unknown): value is object => value instanceof Object && ('id' in value || 'hash' in value);
const isList = (sketch: Sketch | readonly Sketch[]): sketch is readonly Sketch[] => Array.isArray(sketch);

/**
 * The whole of a sketch. It is loaded when something of it is first asked for that the sketch does not know.
 * @param load is asked more than once: it keeps what it has loaded
 */
export function drawn<Whole extends object>({ known, inner, later }: Sketch, load: () => Whole): Whole {
  const whole: Record<string, unknown> = { ...known };
  const member = (name: string): unknown => (load() as Members)[name];
  const define = (name: string, get: () => unknown): void =>
    void Object.defineProperty(whole, name, { enumerable: true, configurable: true, get });
  for (const [name, sketch] of Object.entries(inner)) {
    define(
      name,
      once(() =>
        isList(sketch)
          ? sketch.map((one, at) => drawn(one, () => (member(name) as readonly object[])[at] as object))
          : drawn(sketch, () => member(name) as object),
      ),
    );
  }
  for (const name of later) define(name, () => member(name));
  return whole as Whole;
}
