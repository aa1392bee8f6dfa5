import { expect, test } from 'vitest';
import { newQuestionState, type QuestionState, questionReducer } from '../../src/tui/question-state.ts';

const pressed = (kind: 'predict' | 'check', ...keys: readonly string[]): QuestionState =>
  keys.reduce(
    (state, key) => questionReducer(state, { kind, key, answers: 3, scroll: state.scroll ?? 0, mostScroll: 19 }),
    newQuestionState(kind, null),
  );

test('a number acts at once, and an Enter out of habit behind it does not say how sure one is', () => {
  expect(pressed('predict', '2', 'enter')).toMatchObject({ phase: 'sure', answer: 1, confidence: null });
  expect(pressed('predict', '2', 'enter', 'enter')).toMatchObject({ phase: 'done', confidence: 'think' });
  expect(pressed('predict', '2', '3')).toMatchObject({ phase: 'done', answer: 1, confidence: 'certain' });
});

test('arrows and Enter do the same as numbers', () => {
  const { phase, answer, confidence } = pressed('predict', '2', '3');
  expect(pressed('predict', 'down', 'enter', 'down', 'enter')).toMatchObject({ phase, answer, confidence });
  expect(pressed('check', 'up', 'enter')).toMatchObject({ phase: 'done', answer: 2 });
});

test('from how sure one is the way leads back to the answers', () => {
  for (const back of ['escape', 'backspace']) {
    expect(pressed('predict', '2', back)).toMatchObject({ phase: 'answer', cursor: 1, confidence: null });
  }
});

test('a number without an answer does nothing, and Enter behind it is meant', () => {
  expect(pressed('check', '4')).toMatchObject({ phase: 'answer', answer: null });
  expect(pressed('check', '4', 'enter')).toMatchObject({ phase: 'done', answer: 0 });
});

test('a reply is scrolled within its lines', () => {
  expect(pressed('check', '1', 'up').scroll).toBe(0);
  expect(pressed('check', '1', ...Array.from({ length: 40 }, () => 'down')).scroll).toBe(19);
});
