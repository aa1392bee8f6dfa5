import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice';
import { SCHEMA_FILES } from './schema-files.ts';

/*
 * What an editor makes of a level file: the JSON language service of VS Code with the schema that ships. In a text `|`
 * stands where the cursor is.
 */

const SCHEMA_URI = 'file:///schema.json';

/** What is said of one place of a file. */
export interface Said {
  readonly at: string;
  readonly message: string;
}

export interface Editor {
  /** The names or values that are offered at the cursor. */
  offers(marked: string): Promise<readonly string[]>;
  /** What is shown over the word at the cursor. */
  explains(marked: string): Promise<string>;
  /** What is underlined, and why. */
  faults(text: string): Promise<readonly Said[]>;
}

export function editorFor(name: (typeof SCHEMA_FILES)[number]['name']): Editor {
  const file = SCHEMA_FILES.find((one) => one.name === name);
  if (file === undefined) throw new Error(`there is no ${name}`);
  const service = getLanguageService({});
  const schema = JSON.parse(readFileSync(file.url, 'utf8')) as object;
  service.configure({ schemas: [{ uri: SCHEMA_URI, fileMatch: ['*'], schema }] });
  return editorWith(service, 'file:///level.json');
}

/** An editor that has a file open and knows nothing but the `$schema` in it. */
export function editorFollowing(path: string): Editor {
  const service = getLanguageService({
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
    schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  });
  return editorWith(service, pathToFileURL(path).href);
}

function editorWith(service: LanguageService, uri: string): Editor {
  return {
    async offers(marked) {
      const { document, position, json } = open(service, uri, marked);
      const list = await service.doComplete(document, position, json);
      return (list?.items ?? []).map(({ label }) => label);
    },
    async explains(marked) {
      const { document, position, json } = open(service, uri, marked);
      const hover = await service.doHover(document, position, json);
      return [hover?.contents ?? []].flat().map(String).join('\n');
    },
    async faults(text) {
      const { document, json } = open(service, uri, text);
      const found = await service.doValidation(document, json, { schemaValidation: 'error' });
      return found.map(({ range, message }) => ({ at: document.getText(range), message: String(message) }));
    },
  };
}

function open(service: LanguageService, uri: string, marked: string) {
  const at = marked.indexOf('|');
  const text = at === -1 ? marked : `${marked.slice(0, at)}${marked.slice(at + 1)}`;
  const document = TextDocument.create(uri, 'json', 1, text);
  return { document, position: document.positionAt(at), json: service.parseJSONDocument(document) };
}
