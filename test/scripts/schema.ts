import { writeFileSync } from 'node:fs';
import { SCHEMA_FILES } from '../support/schema-files.ts';

/*
 * Writes the schemas of the level format anew, after a change of the format: npm run schema
 */
for (const { url, text } of SCHEMA_FILES) writeFileSync(url, text());
