import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({ pie: { bake: { at: 'oven', minutes: 2, fails: 1, collect: 4 } } });

rule(
  'a buzz that nobody handles ends the shift after `alarm` minutes, 5 unless the level says otherwise',
  ({ play }) => {
    expect(play(spec, ['start 1.bake', 'wait 20']).story.slice(-3)).toEqual([
      '2 buzzed 1.bake',
      '7 lost 1 end',
      '7 ended alarm',
    ]);
    expect(play({ ...spec, alarm: 3 }, ['start 1.bake', 'wait 20']).at('ended alarm')).toEqual([5]);
  },
);

rule('a buzz that is being handled raises no alarm', ({ play }) => {
  const scene = play(spec, ['start 1.bake', 'wait 6', 'handle 1.bake']);
  expect(scene.minute).toBe(10);
  expect(scene.outcome.ended).toBeNull();
});

rule('the alarm comes before deciding: at its minute it is too late to handle', ({ play }) => {
  expect(play(spec, ['start 1.bake', 'wait 7']).outcome.ended).toBe('alarm');
});

rule('a buzz that is not needed raises no alarm', ({ play }) => {
  const lunch = menu({
    lunch: {
      soup: { at: 'stove', minutes: 2, fails: 1 },
      bread: { minutes: 3 },
      serve: { minutes: 9, after: [['soup', 'bread']] },
    },
  });
  expect(play(lunch, ['start 1.soup', 'do 1.bread', 'do 1.serve']).outcome).toMatchObject({
    ended: 'over',
    finish: 12,
  });
});
