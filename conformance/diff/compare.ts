import { parseDecimal, sign, subtract } from "../../engine/number/index.ts";
import type { Difference, Direction, Said } from "./types.ts";

/** Where two policies say different things of the same objects. What only one of them speaks of is no difference, but a payer that one does not ask pays 0. */
export function differencesOf(before: readonly Said[], after: readonly Said[]): readonly Difference[] {
  const name = ({ key, object }: Said): string => `${key}\n${object}`;
  const old = new Map(before.map((said) => [name(said), said]));
  const now = new Map(after.map((said) => [name(said), said]));
  const found: Difference[] = [];
  for (const said of [...before, ...after.filter((each) => !old.has(name(each)))]) {
    const [left, right] = [old.get(name(said)) ?? nothingPaid(said, before), now.get(name(said)) ?? nothingPaid(said, after)];
    if (left === undefined || right === undefined || same(left.value, right.value)) continue;
    const { key, kind, mode, object } = said;
    found.push({ key, kind, mode, object, direction: directionOf(said, left.value, right.value), old: left.value, new: right.value });
  }
  return found;
}

/** Whether the two sides differ on one decision about one object in a given direction. */
export function differs(found: readonly Difference[], wanted: Pick<Difference, "key" | "direction">): Difference | undefined {
  return found.find(({ key, direction }) => key === wanted.key && direction === wanted.direction);
}

/** What a payer has whom the other side does not ask: nothing, if that side decided the charge at all. */
function nothingPaid(said: Said, others: readonly Said[]): Said | undefined {
  if (said.rising !== "more") return undefined;
  return others.some(({ object, value, rising }) => object === said.object && rising === undefined && value === "decided") ? { ...said, value: "0" } : undefined;
}

function same(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  return left !== undefined && right !== undefined && sign(subtract(left, right)) === 0;
}

function directionOf({ kind, rising }: Said, old: string, now: string): Direction {
  if (kind === "stage") return old === "no" && now === "yes" ? "stricter" : old === "yes" && now === "no" ? "looser" : "changed";
  if (kind === "permission") return old === "allowed" && now === "refused" ? "stricter" : old === "refused" && now === "allowed" ? "looser" : "changed";
  // What cannot be decided is neither more nor less than any number, and than none or no end of it.
  if (rising === undefined || [old, now].includes("cannot_decide")) return "changed";
  // Where it is liquidatable already there is no price at which that begins.
  if (kind === "price" && (old === "now" || now === "now")) return now === "now" ? "stricter" : "looser";
  const [left, right] = [parseDecimal(old), parseDecimal(now)];
  const up = left !== undefined && right !== undefined ? sign(subtract(right, left)) > 0 : now === "unlimited" ? true : old === "unlimited" ? false : undefined;
  if (up !== undefined) return rising === "more" ? (up ? "more" : "less") : up === (rising === "stricter") ? "stricter" : "looser";
  // A price where there was none is one more way to be liquidated; nothing else can be said of a number that is not there.
  if (kind === "price" && (old === "none" || now === "none")) return old === "none" ? "stricter" : "looser";
  return "changed";
}
