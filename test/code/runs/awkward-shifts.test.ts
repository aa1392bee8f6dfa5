import { expect, test } from 'vitest';
import { type Shift, shiftOf } from '../program-of.ts';
import { languagesHere, untrue } from './run-all.ts';

const oven = { stations: { oven: {}, stove: {} } };
const steps = (dish: Shift['spec']['dishes'][string]['steps']): Shift['spec'] => ({
  ...oven,
  dishes: { dish: { steps: dish } },
});

const NAMES = ['müsli', 'new', 'print', 'collect', 'a-b', 'aB', 'a_b', '2nd', '焼き', 'until', "it's", 'say"\\'];

const SHIFTS: Readonly<Record<string, Shift>> = {
  'things are called as the language calls its own': {
    spec: steps(Object.fromEntries(NAMES.map((name) => [name, { minutes: 1 }]))),
    plan: NAMES.map((name) => `do 1.${name}`),
  },
  'a stare at what never dings ends the shift at once': {
    spec: steps({ pie: { at: 'oven', minutes: 'never' } }),
    plan: ['stare 1.pie'],
  },
  'what never dings keeps no program alive': {
    spec: steps({ pie: { at: 'oven', minutes: 'never' }, chop: { minutes: 2 } }),
    plan: ['start 1.pie', 'do 1.chop'],
  },
  'closing time comes while the hands are busy': {
    spec: { ...steps({ chop: { minutes: 5 }, knead: { minutes: 9 } }), closes: 8 },
    plan: ['do 1.chop', 'do 1.knead'],
  },
  'closing time comes while a station is loaded': {
    spec: { ...steps({ pie: { at: 'oven', minutes: 5, start: 9 } }), closes: 8 },
    plan: ['start 1.pie'],
  },
  'the alarm goes off while the hands are busy': {
    spec: { ...steps({ fish: { at: 'oven', minutes: 2, fails: 1 }, knead: { minutes: 30 } }), alarm: 3 },
    plan: ['start 1.fish', 'do 1.knead'],
  },
  'a guest leaves while the hands are busy': {
    spec: {
      ...steps({ chop: { minutes: 5 }, pie: { at: 'oven', minutes: 4, start: 1 } }),
      orders: [{ dish: 'dish', patience: 7 }, { dish: 'dish' }],
    },
    plan: ['do 1.chop', 'stare 1.pie', 'do 2.chop'],
  },
  'a plan ends while a station is at work for a long time': {
    spec: steps({ pie: { at: 'oven', minutes: 900 }, chop: { minutes: 2 } }),
    plan: ['start 1.pie', 'do 1.chop'],
  },
  'a plan without decisions': { spec: steps({ chop: { minutes: 2 } }), plan: [] },
};

for (const { language, isHere } of await languagesHere())
  test.skipIf(!isHere).each(Object.entries(SHIFTS))(`in ${language}: %s`, async (name, shift) => {
    expect(await untrue(language, [{ name, ...shiftOf(shift) }])).toEqual([]);
  });
