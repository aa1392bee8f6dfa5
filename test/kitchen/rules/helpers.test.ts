import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const stations = { sous: { helper: true, briefing: 1, collect: 2 } };
const spec = menu({ pie: { mince: { minutes: 5, delegable: true }, knead: { minutes: 2 } } }, { stations });

rule('a helper takes a delegable step: briefed, it works alone, and the brain collects', ({ play }) => {
  const scene = play(spec, ['start 1.mince', 'do 1.knead', 'wait', 'collect 1.mince']);
  expect(scene.at('started 1.mince')).toEqual([1]);
  expect(scene.at('dinged 1.mince')).toEqual([6]);
  expect(scene.at('served 1')).toEqual([8]);
  expect(scene.outcome.brain).toEqual({ working: 5, staring: 0, waiting: 3 });
});

rule('briefing and collecting take the brain nothing where the station does not say otherwise', ({ play }) => {
  const free = { ...spec, stations: { sous: { helper: true } } };
  expect(play(free, []).minutes('start 1.mince')).toBe(0);
  expect(play(free, ['start 1.mince', 'wait']).minutes('collect 1.mince')).toBe(0);
  expect(play(spec, []).minutes('start 1.mince')).toBe(1);
  expect(play(spec, ['start 1.mince', 'wait']).minutes('collect 1.mince')).toBe(2);
});

rule('`do` stays legal', ({ play }) => {
  expect(play(spec, ['do 1.mince']).at('did 1.mince')).toEqual([5]);
});

rule('`stare` is legal once the helper is at work', ({ play }) => {
  expect(play(spec, []).refusal('stare 1.mince')).toEqual({ rule: 'wrong-mode', mode: 'todo' });
  const scene = play(spec, ['start 1.mince', 'stare 1.mince']);
  expect(scene.minute).toBe(8);
  expect(scene.outcome.brain).toEqual({ working: 3, staring: 5, waiting: 0 });
});

rule('a step that is not delegable stays with the brain', ({ play }) => {
  expect(play(spec, []).refusal('start 1.knead')).toEqual({ rule: 'wrong-kind', kind: 'hands-on' });
});
