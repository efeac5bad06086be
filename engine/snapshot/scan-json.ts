import { quote } from "./issue.ts";

/** Where JSON text first goes wrong, and how. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly help?: string;
}

/**
 * Looks through JSON text without building anything and gives its first fault, or nothing where `JSON.parse` will
 * read it. It keeps its own stack, so that no nest is too deep for it; its time is linear in the text.
 */
export function scanJson(text: string, start: number, limits: { readonly depth: number; readonly values: number }): JsonFault | undefined {
  /** The open brackets: a set of the keys so far for an object, nothing for a list. */
  const open: (Set<string> | undefined)[] = [];
  let values = 0;
  let at = skipSpace(text, start);
  for (;;) {
    // A value is due here.
    values += 1;
    if (values > limits.values) return { offset: at, message: `expected at most ${limits.values} values in one document, but found more` };
    const first = text[at];
    if (first === "{" || first === "[") {
      if (open.length === limits.depth) return { offset: at, message: `expected at most ${limits.depth} objects and lists inside each other, but found more` };
      const inside = skipSpace(text, at + 1);
      if (text[inside] === (first === "{" ? "}" : "]")) at = inside + 1;
      else {
        open.push(first === "{" ? new Set() : undefined);
        const key = first === "{" ? scanKey(text, inside, open.at(-1)) : { next: inside };
        if ("message" in key) return key;
        at = key.next;
        continue;
      }
    } else {
      const scalar = scanScalar(text, at);
      if ("message" in scalar) return scalar;
      at = scalar.next;
    }
    // A value has ended: close what ends with it, up to the next comma.
    for (;;) {
      at = skipSpace(text, at);
      if (open.length === 0) return at === text.length ? undefined : { offset: at, message: `expected the end of the text, but found ${found(text, at)}` };
      const keys = open.at(-1);
      const close = keys === undefined ? "]" : "}";
      if (text[at] === close) {
        open.pop();
        at += 1;
        continue;
      }
      if (text[at] !== ",") return { offset: at, message: `expected , or ${close}, but found ${found(text, at)}` };
      const inside = skipSpace(text, at + 1);
      if (text[inside] === close) return { offset: at, message: `expected another entry after the comma, but found ${close}`, help: "Remove the comma." };
      const key = keys === undefined ? { next: inside } : scanKey(text, inside, keys);
      if ("message" in key) return key;
      at = key.next;
      break;
    }
  }
}

interface Scanned {
  readonly next: number;
}

/** A key and its colon; `next` is where its value is due. */
function scanKey(text: string, at: number, keys: Set<string> | undefined): Scanned | JsonFault {
  if (text[at] !== '"') return { offset: at, message: `expected a name in double quotes, but found ${found(text, at)}` };
  const end = scanString(text, at);
  if ("message" in end) return end;
  const raw = text.slice(at, end.next);
  const name = raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
  if (keys?.has(name)) return { offset: at, message: `the name ${quote(name)} stands in this object twice`, help: "Remove one of the two." };
  keys?.add(name);
  const colon = skipSpace(text, end.next);
  if (text[colon] !== ":") return { offset: colon, message: `expected : after the name ${quote(name)}, but found ${found(text, colon)}` };
  return { next: skipSpace(text, colon + 1) };
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_]\w*/y;

function scanScalar(text: string, at: number): Scanned | JsonFault {
  if (text[at] === '"') return scanString(text, at);
  for (const literal of ["true", "false", "null"]) {
    if (text.startsWith(literal, at)) return { next: at + literal.length };
  }
  const digits = match(number, text, at);
  if (digits !== undefined) return { next: at + digits.length };
  const name = match(word, text, at);
  if (name === "NaN" || name === "Infinity" || name === "None" || name === "undefined") {
    return { offset: at, message: `expected a value, but found ${name}, which JSON does not have`, help: "Leave a fact out where its value is not known." };
  }
  return { offset: at, message: `expected a value, but found ${found(text, at)}` };
}

function scanString(text: string, at: number): Scanned | JsonFault {
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 0x22) return { next: next + 1 };
    if (code < 0x20) return { offset: next, message: `expected the closing quote of the string, but found ${found(text, next)}` };
    if (code !== 0x5c) continue;
    const escape = text[next + 1] ?? "";
    const length = escape === "u" ? 6 : 2;
    const fits = escape === "u" ? /^\\u[0-9a-fA-F]{4}$/.test(text.slice(next, next + 6)) : escape !== "" && '"\\/bfnrt'.includes(escape);
    if (!fits) return { offset: next, message: `expected an escape that JSON has, such as \\n or \\u0041, but found ${quote(text.slice(next, next + length))}` };
    next += length - 1;
  }
  return { offset: at, message: "expected a closing quote, but the text ends inside this string" };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

function skipSpace(text: string, at: number): number {
  let next = at;
  for (let code = text.charCodeAt(next); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; code = text.charCodeAt(next)) next += 1;
  return next;
}

function found(text: string, at: number): string {
  if (at >= text.length) return "the end of the text";
  if (text[at] === "\n" || text[at] === "\r") return "the end of the line";
  return quote(match(word, text, at) ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
}
