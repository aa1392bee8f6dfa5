import manifest from '../../package.json' with { type: 'json' };

/** The package's version: package.json is the one place where it stands. */
export const version: string = manifest.version;
