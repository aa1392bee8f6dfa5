import fc from 'fast-check';

/** Values that nobody expects where they stand. */
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, 1e21, 5e-324],
  ...[
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '1.step1',
    'never',
    '{best}',
    '{best:9}',
    '{{',
    '../../x',
    'do 1.a',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ud800',
    '\u{1f373}',
    'e\u0301',
    '\u2028',
    '\ufeff',
    'x'.repeat(5000),
    'ﬁ'.repeat(70),
  ],
  ...[[], {}, [[]], [null], { a: {} }, Array.from({ length: 300 }, (_, nth) => nth), nested(15), nested(400)],
];
const ODD_KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '',
  '0',
  'version',
  '\u001b[H',
];
/** Pieces of text that make JSON something else, or nothing. */
const ODD_TEXTS: readonly string[] = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\n', '\r', '\t', '//', '/*', '\u0000', '\ufeff', '\ud800'],
  ...[
    '1e999',
    '-',
    '0123',
    'Infinity',
    'nil',
    "'",
    '#',
    '"__proto__":{},',
    '[[[[[[[[[[[[[[[[[[[[[[[[',
    'wait 99999999999',
  ],
  ...['{"a":'.repeat(3000), 'aw1-', 'aw999999999-', '\u{1d54f}', '-1', '9'.repeat(400)],
];

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

type Json = { [key: string]: unknown } | unknown[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** One change; its numbers are taken modulo whatever there is to choose from, so that every one of them means something. */
type Change = (text: string, a: number, b: number, c: number) => string;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const within = (text: string, index: number): number => index % (text.length + 1);

const TEXT_CHANGES: readonly Change[] = [
  // A bit flips.
  (text, a, b) => {
    const place = a % Math.max(1, text.length);
    return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << (b % 8))) + text.slice(place + 1);
  },
  (text, a) => text.slice(0, within(text, a)),
  (text, a) => text.slice(within(text, a)),
  (text, a, b) => text.slice(0, within(text, a)) + text.slice(within(text, a) + (b % 40)),
  (text, a, b) => text.slice(0, within(text, a)) + at(ODD_TEXTS, b) + text.slice(within(text, a)),
  (text, a, b, c) =>
    text.slice(0, within(text, a)) +
    text.slice(within(text, b), within(text, b) + (c % 200)) +
    text.slice(within(text, a)),
  (text) => text + text,
  (text) => `\ufeff${text}`,
];

/** All lists and objects of a value with their keys. */
function placesIn(value: unknown): readonly { readonly holder: Json; readonly key: string }[] {
  if (!isJson(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(read(value, key))]);
}

const read = (holder: Json, key: string): unknown => (holder as Record<string, unknown>)[key];
const write = (holder: Json, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
};

/** A change of the values of a JSON text; what is no JSON (any more) stays as it is. */
const ofValues =
  (change: (places: ReturnType<typeof placesIn>, a: number, b: number) => void): Change =>
  (text, a, b) => {
    try {
      const value: unknown = JSON.parse(text);
      const places = placesIn(value);
      if (places.length > 0) change(places, a, b);
      return JSON.stringify(value);
    } catch {
      return text;
    }
  };

const VALUE_CHANGES: readonly Change[] = [
  ofValues((places, a, b) => {
    const { holder, key } = at(places, a);
    write(holder, key, at(ODD_VALUES, b));
  }),
  // Two values change places.
  ofValues((places, a, b) => {
    const [one, other] = [at(places, a), at(places, b)];
    const [first, second] = [read(one.holder, one.key), read(other.holder, other.key)].map((value) =>
      structuredClone(value),
    );
    write(one.holder, one.key, second);
    write(other.holder, other.key, first);
  }),
  // A key has another name.
  ofValues((places, a, b) => {
    const { holder, key } = at(places, a);
    if (Array.isArray(holder)) return;
    const value = read(holder, key);
    delete holder[key];
    write(holder, at(ODD_KEYS, b), value);
  }),
  ofValues((places, a) => {
    const { holder, key } = at(places, a);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  // A list is as long as nobody's.
  ofValues((places, a, b) => {
    const { holder, key } = at(places, a);
    const value = read(holder, key);
    if (Array.isArray(value))
      write(
        holder,
        key,
        Array.from({ length: b % 300 }, () => value)
          .flat()
          .slice(0, 600),
      );
  }),
];

const CHANGES = [...TEXT_CHANGES, ...VALUE_CHANGES, ...VALUE_CHANGES];
const number = fc.nat(1_000_000);

/** One of these texts after one to four changes. Whatever a text was, hardly any is quite wrong, and hardly any right. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      changes: fc.array(fc.tuple(fc.constantFrom(...CHANGES), number, number, number), { minLength: 1, maxLength: 4 }),
    })
    .map(({ text, changes }) => changes.reduce((before, [change, a, b, c]) => change(before, a, b, c), text));

/** Bytes with some of them changed, left out, or put in. */
export const mutatedBytes = (all: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      bytes: fc.constantFrom(...all),
      changes: fc.array(fc.record({ place: number, cut: fc.nat(3), put: fc.uint8Array({ maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ bytes, changes }) =>
      changes.reduce((before, { place, cut, put }) => {
        const from = place % (before.length + 1);
        return Uint8Array.from([...before.subarray(0, from), ...put, ...before.subarray(from + cut)]);
      }, bytes),
    );
