import { describe, expect, test } from 'vitest';
import { editorFor } from '../support/editor.ts';

const editor = editorFor('schema.json');

/** A level in which this stands for one step, and this for its station. */
const level = ({ step = '{ "minutes": 1 }', station = '{}' }): string =>
  `{ "stations": { "stove": ${station} }, "dishes": { "soup": { "steps": { "cook": ${step} } } }, "orders": [{ "dish": "soup" }], "goal": "finish" }`;

describe('an editor offers', () => {
  test('the fields that a level may begin with, whatever form it will have', async () => {
    const offered = await editor.offers('{ | }');
    expect(offered).toEqual(expect.arrayContaining(['title', 'stations', 'goal', 'parts', 'puzzles', 'luck']));
  });

  test('no kitchen beside parts: each part has its own', async () => {
    const offered = await editor.offers('{ "parts": [], | }');
    expect(offered).toContain('title');
    expect(offered).not.toContain('dishes');
    expect(await editor.offers('{ "parts": [{ | }] }')).toEqual(expect.arrayContaining(['label', 'dishes', 'goal']));
  });

  test('the goals, as values', async () => {
    expect(await editor.offers('{ "goal": | }')).toEqual(['"finish"', '"waits"', '"coins"']);
  });

  test('a hands-on step what hands can do, and a station', async () => {
    const offered = await editor.offers(level({ step: '{ | }' }));
    expect(offered).toEqual(expect.arrayContaining(['at', 'minutes', 'delegable', 'takes']));
    expect(offered).not.toContain('burns');
  });

  test('a step of a station what stations can do', async () => {
    const offered = await editor.offers(level({ step: '{ "at": "stove", | }' }));
    expect(offered).toEqual(expect.arrayContaining(['start', 'collect', 'burns', 'fails']));
    expect(offered).not.toContain('delegable');
    expect(await editor.offers(level({ step: '{ "at": "stove", "minutes": | }' }))).toEqual(['"never"']);
  });

  test('a helper what helpers have', async () => {
    expect(await editor.offers(level({ station: '{ | }' }))).not.toContain('briefing');
    expect(await editor.offers(level({ station: '{ "helper": true, | }' }))).toContain('briefing');
  });
});

describe('an editor explains', () => {
  // Markdown, in which these are escaped.
  const explained = async (text: string): Promise<string> => (await editor.explains(text)).replaceAll('\\', '');

  test('a field with its unit, range and default', async () => {
    expect(await explained(level({ step: '{ "at": "stove", "minutes": 3, "bu|rns": 2 }' }))).toContain(
      'Whole minutes, 1 to 10000; absent: it does not burn.',
    );
    expect(await explained('{ "orders": [{ "dish": "soup", "a|t": 3 }] }')).toContain('absent: 0');
  });

  test('a value that is one of a few', async () => {
    expect(await explained('{ "goal": "wa|its" }')).toContain('the guests wait for few minutes');
  });
});

describe('an editor underlines', () => {
  test('nothing in a level that is right', async () => {
    expect(await editor.faults(level({}))).toEqual([]);
  });

  test.each([
    ['a misspelt field', level({ step: '{ "minutes": 1, "brns": 2 }' }), '"brns"', 'not allowed'],
    [
      'a field of the other kind of step',
      level({ step: '{ "minutes": 1, "burns": 2 }' }),
      '2',
      'give the step an "at"',
    ],
    ['a field of helpers', level({ station: '{ "briefing": 2 }' }), '2', 'add "helper": true'],
    ['hands-on work without end', level({ step: '{ "minutes": "never" }' }), '"never"', 'takes 1 minute or more'],
    ['a number out of range', level({ station: '{ "slots": 0 }' }), '0', 'below the minimum of 1'],
    [
      'a text where a name should be',
      level({ step: '{ "minutes": 1, "at": "a b" }' }),
      '"a b"',
      'the name of a station',
    ],
    ['a goal that there is not', level({}).replace('finish', 'fast'), '"fast"', '"finish", "waits", "coins"'],
  ])('%s', async (_what, text, at, message) => {
    expect(await editor.faults(text)).toEqual([{ at, message: expect.stringContaining(message) }]);
  });

  test('what is missing', async () => {
    const messages = (await editor.faults('{}')).map(({ message }) => message).join();
    for (const key of ['dishes', 'orders', 'goal']) expect(messages).toContain(`"${key}"`);
  });

  test('a kitchen beside parts', async () => {
    expect(await editor.faults('{ "parts": [], "goal": "finish" }')).toContainEqual({
      at: '"goal"',
      message: expect.stringContaining('not allowed'),
    });
  });

  test('what an awaiter.json may not have', async () => {
    const campaign = editorFor('campaign-schema.json');
    expect(await campaign.offers('{ | }')).toEqual(expect.arrayContaining(['title', 'chapters', 'tour']));
    expect((await campaign.faults('{ "title": "Mine" }')).map(({ message }) => message)).toEqual([
      expect.stringContaining('"chapters"'),
    ]);
  });
});
