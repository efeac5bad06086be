import { canonicalJson } from "../../../dsl/canonical.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import type { DiffContradicted, DiffShown, DiffWitness } from "../../../schemas/generated/diff-answer.ts";
import { methods } from "../same-rules.ts";
import { leavesOpen } from "../said.ts";
import type { Decision, Difference } from "../types.ts";
import type { Impossible } from "./directions.ts";
import { isOfTheirMarket } from "./market.ts";

/** Whether a proof is about so many positions and orders, and says nothing of more. */
export const isBounded = ({ assuming: [bounds] }: Pick<Impossible, "assuming">): boolean => bounds !== undefined && bounds !== ofAny;

/** Of these a proof is about every account. */
const byForm: ReadonlySet<string> = new Set(Object.values(methods));
const ofAny = "any number of positions and orders";

/** What a proof is about, besides the policies. */
export type Spoken = Pick<Impossible, "method" | "assuming">;

/**
 * What of an account a proof does not speak of; nothing where it speaks of all of it. Arithmetic takes grids and the bounds of tiers as in the accounts that it was made
 * for, and some of it what tiers ask for too: with others a requirement may even be below 0.
 */
export function outside(proof: Spoken, { kind }: Pick<Decision, "kind">, { old, new: now }: Pick<Difference, "old" | "new">, snapshot: Snapshot, shapes: () => readonly Snapshot[]): string | undefined {
  const isOneSided = [old, now].some((value) => leavesOpen({ kind }, value));
  if (kind === "plan" && isOneSided) return "one of the two does not decide the plan";
  if (byForm.has(proof.method)) return proof.method === methods.unordered && isOneSided ? "one of the two cannot decide what the other decides, which is not looked at where conditions are taken as arithmetic" : undefined;
  const { positions = [], orders = [] } = snapshot;
  const bounds = proof.assuming[0] ?? ofAny;
  if (!bounds.startsWith(ofAny) && (positions.length + orders.length > 2 || orders.length > 1)) return `it has more positions or orders than ${bounds}`;
  const balances = snapshot.account.balances ?? [];
  if (isMore(bounds, "balance", balances.length) || isMore(bounds, "credit", Math.max(0, ...balances.map(({ credits = [] }) => credits.length)))) return `it has more balances or credits than ${bounds}`;
  if (!proof.method.includes("arithmetic")) return undefined;
  const isWhole = isOfTheirMarket(proof);
  const known = new Set(shapes().flatMap((shape) => marketsOf(shape, isWhole)));
  return marketsOf(snapshot, isWhole).some((market) => !known.has(market)) ? `its ${isWhole ? "tiers, contract sizes or grids" : "grids, or the bounds of its tiers,"} are others than those of the accounts that the proof was made for` : undefined;
}

/** Whether there are more than a proof says that it is about; one that says nothing of them is about any number. */
function isMore(bounds: string, what: string, count: number): boolean {
  const most = new RegExp(`at most (\\d+) ${what}`).exec(bounds)?.[1];
  return most !== undefined && count > Number(most);
}

/** What arithmetic takes of the instruments that anything is held in as it is, all of it or what every proof does. */
function marketsOf({ instruments = [], positions = [], orders = [] }: Snapshot, isWhole: boolean): readonly string[] {
  const held = new Set([...positions, ...orders].map(({ symbol }) => symbol));
  return instruments.filter(({ symbol }) => held.has(symbol)).map(({ contract, contractSize, tickSize, amountStep, quantoMultiplier, tiers }) => canonicalJson([contract ?? null, tickSize ?? null, amountStep ?? null, tiers?.map(({ maxNotional }) => maxNotional ?? null) ?? null, ...(isWhole ? [contractSize ?? null, quantoMultiplier ?? null, tiers ?? null] : [])]));
}

/** Of a decision the directions that accounts show and proofs exclude: each proof with whether it speaks of one of these accounts. */
export function contradictedIn({ key, kind }: Decision, witnesses: readonly DiffWitness[], impossible: readonly Impossible[], byForm: string | undefined, shapes: () => readonly Snapshot[]): readonly DiffContradicted[] {
  const shown = witnesses.flatMap(({ id, snapshot, shows }) => shows.filter(({ decision }) => decision === key).map((each) => ({ id, snapshot, each })));
  const proofs: readonly (Spoken & { readonly direction?: DiffShown["direction"] })[] = [...impossible.filter(({ decision }) => decision === key), ...(byForm === undefined ? [] : [{ method: byForm, assuming: [] }])];
  return proofs.flatMap(({ direction, ...proof }) => {
    const against = shown.filter(({ each }) => direction === undefined || each.direction === direction);
    const [first] = against;
    if (first === undefined) return [];
    const places = against.map(({ id, snapshot, each }) => ({ id, because: direction === undefined ? undefined : outside(proof, { kind }, each, snapshot, shapes) }));
    const faults = places.filter(({ because }) => because === undefined);
    const told = faults.length > 0 ? faults : places;
    return [{ direction: first.each.direction, method: proof.method, because: told[0]?.because ?? "the proof speaks of this account", isFault: faults.length > 0, witnesses: [...new Set(told.map(({ id }) => id))] }];
  });
}
