import { ErrorCodes } from "vscode-languageserver";
import type { Broken } from "./message-form.ts";

type Look = (value: unknown) => string | undefined;

const text: Look = (value) => (typeof value === "string" ? undefined : "a text");
const whole: Look = (value) => (Number.isSafeInteger(value) ? undefined : "a whole number");
const count: Look = (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : "a whole number from 0");
const object = (parts: Readonly<Record<string, Look>>): Look => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `an object with ${Object.keys(parts).join(", ")}`;
  for (const [name, look] of Object.entries(parts)) {
    const fault = look((value as Readonly<Record<string, unknown>>)[name]);
    if (fault !== undefined) return fault.includes(" at ") ? `${fault} of ${name}` : `${fault} at ${name}`;
  }
  return undefined;
};
const list = (look: Look): Look => (value) => (Array.isArray(value) ? value.map(look).find((fault) => fault !== undefined) : "a list");
const optional = (look: Look): Look => (value) => (value === undefined || value === null ? undefined : look(value));

const position = object({ line: count, character: count });
const range = object({ start: position, end: position });
const named = object({ uri: text });
const at = object({ textDocument: named, position });
const of = object({ textDocument: named });

/** What the methods take that the server answers. What stands beside it is read where it is used. */
const forms: Readonly<Record<string, Look>> = {
  "initialize": object({ capabilities: object({}) }),
  "textDocument/didOpen": object({ textDocument: object({ uri: text, languageId: text, version: whole, text }) }),
  "textDocument/didChange": object({ textDocument: object({ uri: text, version: whole }), contentChanges: list(object({ text, range: optional(range) })) }),
  "textDocument/didClose": of,
  "textDocument/didSave": of,
  "textDocument/completion": at,
  "textDocument/hover": at,
  "textDocument/definition": at,
  "textDocument/references": at,
  "textDocument/documentHighlight": at,
  "textDocument/prepareRename": at,
  "textDocument/rename": object({ textDocument: named, position, newName: text }),
  "textDocument/codeAction": object({ textDocument: named, range }),
  "textDocument/inlayHint": object({ textDocument: named, range }),
  "textDocument/documentSymbol": of,
  "textDocument/foldingRange": of,
  "textDocument/semanticTokens/full": of,
  "textDocument/codeLens": of,
  "textDocument/formatting": of,
  "workspace/executeCommand": object({ command: text }),
};

/** What is wrong with the parameters of a message that has a method. */
export function faultInParameters({ id, method, params }: { readonly id?: string | number; readonly method?: string; readonly params?: unknown }): Broken | undefined {
  const fault = method === undefined || !Object.hasOwn(forms, method) ? undefined : forms[method]?.(params);
  return fault === undefined ? undefined : { ...(id === undefined ? {} : { id }), code: ErrorCodes.InvalidParams, because: `Expected ${fault} in the parameters of ${method}.` };
}
