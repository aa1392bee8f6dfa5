import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, type Lane, outcomeOf, segmentsOf, timelineOf } from '../../src/scoring/index.ts';
import { arbitraryShift, FIXED, type Wandering } from '../support/arbitrary-shift.ts';

const endOf = ({ log }: Wandering): number => log.at(-1)?.minute ?? 0;
const lanesOf = (shift: Wandering, until: number): readonly Lane[] => {
  const { brain, stations } = timelineOf(shift.kitchen, shift.log, until);
  return [brain, ...stations];
};

test('the stretches of a lane have a length, are in order, never overlap and stay within the minutes asked for', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.nat(40), (shift, until) => {
      for (const { stretches } of lanesOf(shift, until)) {
        let reached = 0;
        for (const { from, to } of stretches) {
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          reached = to;
        }
        expect(reached).toBeLessThanOrEqual(until);
      }
    }),
    FIXED,
  );
});

test('the brain’s lane adds up to the outcome’s working, staring and waiting, and those to the whole shift', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const sums = { working: 0, staring: 0, waiting: 0 };
      const { brain } = timelineOf(shift.kitchen, shift.log, endOf(shift));
      for (const { kind, from, to } of brain.stretches) sums[kind as keyof typeof sums] += to - from;
      expect(sums).toEqual(outcomeOf(shift.kitchen, shift.log).brain);
      expect(sums.working + sums.staring + sums.waiting).toBe(endOf(shift));
    }),
    FIXED,
  );
});

test('a station never has more lanes than slots', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      for (const { station, slot } of lanesOf(shift, endOf(shift)).slice(1)) {
        expect(slot).toBeLessThan(shift.kitchen.stations[station]?.slots ?? 0);
      }
    }),
    FIXED,
  );
});

test('a longer log never moves what a shorter one has drawn', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.nat(40), (shift, some) => {
      const minute = Math.min(some, endOf(shift));
      const later = lanesOf(shift, endOf(shift));
      for (const { station, slot, stretches } of lanesOf(shift, minute)) {
        const lane = later.find((one) => one.station === station && one.slot === slot);
        const cut = (lane?.stretches ?? []).flatMap((one) =>
          one.from < minute ? [{ ...one, to: Math.min(one.to, minute) }] : [],
        );
        expect(stretches).toEqual(cut);
      }
    }),
    FIXED,
  );
});

test('cells and segments cover the axis, in no more columns than there are', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.integer({ min: 1, max: 70 }), fc.nat(20), (shift, columns, more) => {
      const until = endOf(shift) + more;
      for (const lane of lanesOf(shift, until)) {
        const { cells, minutesPerColumn } = cellsOf(lane, columns, until);
        expect(cells.length).toBeLessThanOrEqual(columns);
        expect(cells.length).toBe(Math.ceil(until / minutesPerColumn));
        const { segments } = segmentsOf(shift.kitchen, lane, columns, until);
        expect(segments.flatMap((one) => Array.from({ length: one.columns }, () => one.kind))).toEqual(cells);
        for (const { label, columns: width } of segments) expect(label.length).toBeLessThanOrEqual(width);
      }
    }),
    FIXED,
  );
});
