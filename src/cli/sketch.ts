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

/** What is behind a thing that is drawn. */
interface Drawing {
  readonly sketch: Sketch;
  /** Is asked more than once: it keeps what it has loaded. */
  readonly load: () => Members;
  /** What was drawn in it. */
  readonly inner: Record<string, unknown>;
}

const drawings = new WeakMap<object, Drawing>();

/** By its name, a member that is asked for when it is needed: there are thousands, of which all with one name share this. */
const asked = new Map<string, PropertyDescriptor>();

/**
 * The whole of a sketch. It is loaded when something of it is first asked for that the sketch does not know.
 * @param load is asked more than once: it keeps what it has loaded
 */
export function drawn<Whole extends object>(sketch: Sketch, load: () => Whole): Whole {
  const whole = { ...sketch.known };
  drawings.set(whole, { sketch, load: load as () => Members, inner: {} });
  for (const name in sketch.inner) Object.defineProperty(whole, name, askedFor(name));
  for (const name of sketch.later) Object.defineProperty(whole, name, askedFor(name));
  return whole as Whole;
}

function askedFor(name: string): PropertyDescriptor {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const descriptor: PropertyDescriptor = {
    enumerable: true,
    configurable: true,
    get() {
      return member(drawings.get(this) as Drawing, name);
    },
  };
  asked.set(name, descriptor);
  return descriptor;
}

function member({ sketch, load, inner }: Drawing, name: string): unknown {
  const one = sketch.inner[name];
  if (one === undefined) return load()[name];
  inner[name] ??= isList(one)
    ? one.map((each, at) => drawn(each, () => (load()[name] as readonly object[])[at] as object))
    : drawn(one, () => load()[name] as object);
  return inner[name];
}
