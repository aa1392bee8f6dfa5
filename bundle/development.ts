import type { Rolldown } from 'tsdown';

const FILE = /[\\/]ink[\\/]build[\\/]reconciler\.js$/;
export const IN_DEVELOPMENT = "process.env['DEV'] === 'true'";

/**
 * Leaves out what Ink does for those who develop it: it loads tools that are no part of the game, and waits for them, which a
 * script cannot.
 */
export function withoutDevelopment(): Rolldown.Plugin {
  return {
    name: 'without-development',
    transform: {
      filter: { id: FILE },
      handler: (code) => code.replaceAll(IN_DEVELOPMENT, 'false'),
    },
  };
}
