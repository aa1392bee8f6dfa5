/** By this name Node asks what `console.log` shows: a learner looks at tickets, not at our private fields. */
export const INSPECTED = Symbol.for('nodejs.util.inspect.custom');
