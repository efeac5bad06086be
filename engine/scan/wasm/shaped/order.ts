import { keysOf, levels, requiredOf, type Level } from "../../bytes/keys.ts";

/** How lines are written: the order of keys of each kind of object, of which some may be missing, and whether a space stands behind colons and commas. */
export interface LineOrder {
  readonly isSpaced: boolean;
  readonly line: readonly string[];
  readonly keys: Readonly<Record<Level, readonly string[]>>;
}

/** So many lines are looked at, no more than so long, to see how they are written. */
const [mostLines, longest, mostOfList] = [48, 2 ** 16, 64];
const lists = ["account", "positions", "orders"];
const newline = 0x0a;
const decoder = new TextDecoder();

/** How the first lines of `bytes` are written; nothing where that cannot be said of them. It is a guess: lines that are written otherwise are read otherwise. */
export function orderOf(bytes: Uint8Array): LineOrder | undefined {
  const keys: Record<Level, string[]> = { account: [], balance: [], position: [], order: [] };
  const line: string[] = [];
  let isSpaced: boolean | undefined;
  for (let at = 0, seen = 0; at < bytes.length && seen < mostLines; seen += 1) {
    const found = bytes.indexOf(newline, at);
    const end = found < 0 ? bytes.length : found;
    if (end - at <= longest) {
      const text = decoder.decode(bytes.subarray(at, end));
      const json = objectOf(text);
      if (json !== undefined) {
        isSpaced ??= /^\{"[^"]*": /.test(text);
        addTo(line, json, lists);
        addTo(keys.account, json.account, Object.keys(keysOf.account));
        for (const [level, list] of [["balance", isObject(json.account) ? json.account.balances : undefined], ["position", json.positions], ["order", json.orders]] as const) if (Array.isArray(list)) for (const each of list.slice(0, mostOfList)) addTo(keys[level], each, Object.keys(keysOf[level]));
      }
    }
    at = end + 1;
  }
  if (isSpaced === undefined || !line.includes("account")) return undefined;
  for (const level of levels) if (keys[level].length > 0 && !requiredOf[level].every((name) => keys[level].includes(name))) return undefined;
  return { isSpaced, line, keys };
}

type Json = Readonly<Record<string, unknown>>;

function objectOf(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isObject(json: unknown): json is Json {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Adds the keys that are new, each behind the one that it came behind, of those that are looked for. */
function addTo(order: string[], json: unknown, known: readonly string[]): void {
  if (!isObject(json)) return;
  let before = -1;
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) continue;
    const at = order.indexOf(key);
    if (at < 0) order.splice(before + 1, 0, key);
    before = at < 0 ? before + 1 : at;
  }
}
