import { parseSync } from 'vite';

/** Words that open a door, each with the one file that may say it; null where none may. */
export const sealedWords = {
  webPreferences: 'electron/security/sealed-window.ts',
  BrowserView: null,
  WebContentsView: null,
  executeJavaScript: 'electron/resize-picture.ts',
  insertCSS: null,
  openExternal: 'electron/dialogs.ts',
  openPath: null,
  ipcMain: 'electron/bridge/serve.ts',
  ipcRenderer: 'electron/preload.ts',
  contextBridge: 'electron/preload.ts',
  innerHTML: null,
  outerHTML: null,
  insertAdjacentHTML: null,
  dangerouslySetInnerHTML: null,
  setHTMLUnsafe: null,
  createContextualFragment: null,
  srcdoc: null,
  srcDoc: null,
  // The program's own bundled worker, by its text: Node's loader cannot see into a packaged archive.
  eval: 'electron/library/import/in-worker.ts',
  Function: null,
  importScripts: null,
  XMLHttpRequest: null,
  WebSocket: null,
  EventSource: null,
  WebTransport: null,
  RTCPeerConnection: null,
  sendBeacon: null,
  fetch: null,
} as const satisfies Record<string, string | null>;

/** Modules that reach past the computer or start programs, each with the one file that may name it. */
export const sealedModules = {
  'node:http': null,
  'node:https': null,
  'node:http2': null,
  'node:net': null,
  'node:tls': null,
  'node:dgram': null,
  'node:dns': null,
  'node:vm': null,
  'node:inspector': null,
  'node:child_process': 'electron/storage/processes.ts',
} as const satisfies Record<string, string | null>;

interface AnyNode {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly typeAnnotation?: unknown;
}

const allowedIn: ReadonlyMap<string, string | null> = new Map(
  Object.entries({ ...sealedWords, ...sealedModules }),
);

/**
 * The sealed words a source says in a place that is not theirs: as a name, a property, an attribute or a module, spelled out
 * or in quotation marks; comments and types say nothing. @param file from the root, with `/`
 */
export function brokenSeals(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    const word = wordOf(node as AnyNode);
    const place = word === undefined ? undefined : allowedIn.get(word);
    if (word !== undefined && place !== undefined && place !== file) found.add(word);
    for (const [key, inner] of Object.entries(node)) if (!typePlaces.has(key)) visit(inner);
  };
  visit(program);
  return [...found];
}

/** Where TypeScript's types stand: `Parameters<Function>` calls nothing. */
const typePlaces: ReadonlySet<string> = new Set([
  'typeAnnotation',
  'typeArguments',
  'typeParameters',
  'returnType',
]);

function wordOf(node: AnyNode): string | undefined {
  if (/^(?:JSX)?Identifier$/.test(node.type) && typeof node.name === 'string') return node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return Reflect.get(Object(node.value), 'cooked');
  return undefined;
}
