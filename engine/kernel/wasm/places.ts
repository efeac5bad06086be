import type { Table } from "../columns.ts";
import type { Plan } from "../plan/nodes.ts";
import { NotKnown, type Kind } from "./syntax.ts";

/** What the rows of an array are: objects, or others that are told apart here. `left` are accounts that are left open, one after the other; a room is an array that the kernel has for itself. */
export type Space = Table | "tier" | "table" | "record" | "bucket" | "left" | "tens" | `constant ${number}` | `room ${string}`;

/** Of these a call has a part at a time; of all others everything. */
export const parted: readonly Space[] = ["account", "pool", "position", "order", "left"];

export type Element = "f64" | "u32" | "u8" | "i32";

/** An array that a kernel reads or writes. */
export interface Place {
  readonly name: string;
  readonly space: Space;
  readonly element: Element;
  /** One entry more than rows: where the members of each row begin. */
  readonly isStart: boolean;
  /** Written, and given back; or room for what is between. */
  readonly isWritten: boolean;
}

const starts: Readonly<Record<string, Space>> = { poolStart: "account", balanceStart: "account", positionStart: "pool", orderStart: "pool" };
const links: Readonly<Record<string, Space>> = {
  poolBalance: "pool", poolInstrument: "pool", positionInstrument: "position", orderInstrument: "order", balanceAsset: "balance", instrumentAsset: "instrument", instrumentTiers: "instrument",
};
const bytes: Readonly<Record<string, Space>> = { poolMode: "pool", beyond: "account" };

/** The arrays that answers stand in: see `roomLines`. */
export const written: readonly Place[] = [
  { name: "accountStatus", space: "account", element: "u8" }, { name: "poolStatus", space: "pool", element: "u8" }, { name: "positionStatus", space: "position", element: "u8" },
  { name: "ambiguous", space: "left", element: "u32" }, { name: "said", space: "pool", element: "u8" }, { name: "near", space: "pool", element: "f64" }, { name: "ticks", space: "position", element: "f64" },
  { name: "stamp", space: "instrument", element: "i32" },
].map((place) => ({ ...place, isStart: false, isWritten: true }) as Place);

/** What an array is whose declaration in the kernel is this text; `before` are those that were declared before. */
export function placeOf(name: string, text: string, plan: Plan, before: ReadonlyMap<string, Place>): Place {
  const made = (space: Space | undefined, element: Element, isStart = false): Place => {
    if (space === undefined) throw new NotKnown(`\`${text}\` is no array of a batch.`);
    return { name, space, element, isStart, isWritten: false };
  };
  const fact = /^batch\.(numbers|words)\[("(?:[^"\\]|\\.)*")\]/.exec(text);
  if (fact?.[1] !== undefined && fact[2] !== undefined) return made(plan.columns.find(({ path }) => path === JSON.parse(fact[2] ?? ""))?.table, fact[1] === "words" || text.endsWith(".scale") ? "u8" : "f64");
  const link = /^batch\.(\w+)$/.exec(text)?.[1];
  if (link !== undefined) return link in starts ? made(starts[link], "u32", true) : link in bytes ? made(bytes[link], "u8") : made(links[link], "u32");
  if (text === "batch.tiers.start") return made("table", "u32", true);
  if (text.startsWith("batch.tiers.")) return made("tier", "f64");
  const digits = /^digitsIn\(batch\.(numbers|tiers\.fields)\[("(?:[^"\\]|\\.)*")\]\)$/.exec(text);
  if (digits?.[2] !== undefined) return made(digits[1] === "numbers" ? plan.columns.find(({ path }) => path === JSON.parse(digits[2] ?? ""))?.table : "tier", "f64");
  // Residues, of each row of a column or of the tiers.
  const residues = /^(?:residuesOf|timesInEach)\(.*?batch\.(numbers|tiers\.fields)\[("(?:[^"\\]|\\.)*")\]/.exec(text);
  if (residues?.[2] !== undefined) return made(residues[1] === "numbers" ? plan.columns.find(({ path }) => path === JSON.parse(residues[2] ?? ""))?.table : "tier", "i32");
  if (text === "index.records") return made("record", "f64");
  if (/^(?:\[|Float64Array\.of\()/.test(text)) return made(`constant ${before.size}`, "f64");
  const room = /^new (Float64Array|Uint8Array)\(/.exec(text)?.[1];
  if (room !== undefined) return made(`room ${name}`, room === "Uint8Array" ? "u8" : "f64");
  const numbered = /^Int32Array\.from\(batch\.numbers\[("(?:[^"\\]|\\.)*")\]\.value, /.exec(text)?.[1];
  if (numbered !== undefined) return made(plan.columns.find(({ path }) => path === JSON.parse(numbered))?.table, "i32");
  const source = before.get(/^(\w+)\.map\(/.exec(text)?.[1] ?? "");
  if (source?.element === "f64") return { ...source, name };
  throw new NotKnown(`\`${text}\` is no array that is known.`);
}

/** Whether an array is one that the kernel has for itself: written and read, and where a row is outside, nothing is written, and NaN found, as in JavaScript. */
export function isRoom({ space }: Place): boolean {
  return space.startsWith("room ");
}

/** What an element comes to. Of bytes in rooms −1 says that there is none, which equals nothing that is compared with it; keys that are none are −1 too. */
export function elementKind(place: Place | undefined): Kind {
  if (place?.element === "f64") return "double";
  return place !== undefined && (isRoom(place) || (place.element === "i32" && place.space !== "bucket" && !place.isWritten)) ? "integer" : "count";
}

/** Where the head of the memory says what a call is about, in words of 32 bits: see `runtime/machine.ts`, which reads and writes the same. */
export const head = { from: 0, to: 1, left: 2, beside: 3, which: 4, row: 5, at: 6, span: 7, low: 8, lists: 16 } as const;

/** The head ends there, and arrays begin. */
export const headBytes = 2 ** 14;
