import type { CompiledPolicy } from "../../dsl/ir.ts";
import { openSession } from "../../engine/guarded-session.ts";
import type { Prices, Session } from "../../engine/session.ts";
import type { AssessAnswer, Instrument, Snapshot } from "../../engine/snapshot/index.ts";

interface Known {
  readonly policy: CompiledPolicy;
  readonly session: Session;
  readonly snapshot: Snapshot;
}

/** An account under a slider: while nothing but prices is different from the last time, only what depends on them is computed. */
export class MovingAccount {
  private last: Known | undefined;

  /** Byte for byte what `assess` says. */
  assess(policy: CompiledPolicy, snapshot: Snapshot): AssessAnswer {
    const { last } = this;
    this.last = undefined; // a question that is refused leaves nothing behind
    const prices = last?.policy === policy ? pricesBetween(last.snapshot, snapshot) : undefined;
    const session = last === undefined || prices === undefined ? openSession(policy, snapshot) : last.session;
    const answer = prices === undefined ? session.answer : session.reassess(prices);
    this.last = { policy, session, snapshot };
    return answer;
  }
}

const priceNames = ["markPrice", "lastPrice", "indexPrice"] as const;
const prices: ReadonlySet<string> = new Set(priceNames);

/** The prices that turn the one into the other; `undefined` if anything else is different, or not known to be the same. */
export function pricesBetween(before: Snapshot, now: Snapshot): Readonly<Record<string, Prices>> | undefined {
  const [{ instruments: old = [], ...others }, { instruments: moved = [], ...same }] = [before, now];
  if (!areSame(others, same, () => false) || old.length !== moved.length) return undefined;
  const found: Record<string, Prices> = {};
  for (const [index, instrument] of moved.entries()) {
    const was = old[index]!; // as many
    if (was === instrument) continue;
    if (!areSame(was, instrument, (key) => prices.has(key))) return undefined;
    found[instrument.symbol] = pricesOf(instrument);
  }
  return found;
}

/** Whether the members of both are the same, one by one, but for those that may be of another value. */
function areSame(a: object, b: object, mayDiffer: (key: string) => boolean): boolean {
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && (value === right.get(key) || (mayDiffer(key) && value !== undefined && right.get(key) !== undefined)));
}

function pricesOf(instrument: Instrument): Prices {
  return Object.fromEntries(priceNames.flatMap((name) => (instrument[name] === undefined ? [] : [[name, instrument[name]]])));
}
