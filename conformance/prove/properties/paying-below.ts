import type { Expression, Mode, PayingBelowGuarantee, PayRule } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { childrenOf } from "../../../engine/children.ts";
import { literalValue } from "../../../engine/program.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { attempt } from "../../../engine/undecided.ts";
import { validated } from "../../../engine/validated.ts";
import { onlyAdds, type Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { readsWhatIsAsked } from "../possibly.ts";
import { chargesIn, inTurn } from "../search/charges.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, signIs } from "../terms/formula.ts";
import { subtract } from "../terms/polynomial.ts";
import { payRulesOf, whereCharged } from "./conserves.ts";

const paysIn = (mode: Mode): readonly PayRule[] => payRulesOf(mode).filter(({ direction }) => direction === "pay");

/** Lists that keep a condition are shown to keep the floor with it, where nothing moves the quantity but what they keep; otherwise it is tried. */
export function payingBelow(ground: Ground, mode: Mode, { id, path, floor, polarity }: PayingBelowGuarantee, budget: Budget): OpenFound {
  const about = `${polarity} takes ${path} below its floor, in mode ${mode.name}`;
  const rules = paysIn(mode);
  const clauses = [id, ...rules.map((rule) => rule.id)];
  const quantity: Expression = path === "pool.equity" ? { kind: "equity", purpose: "maintaining" } : { kind: ground.program.definitions.has(path) ? "figure" : "fact", path };
  const floored = whereFloored(ground, path, floor);
  const besides = floored === undefined ? movedBesides(ground, mode, quantity, floor) : undefined;
  // What lists keep may count positions, whatever the rules for margin do.
  return judge({ ...ground, onlySums: ground.onlySums && onlyAdds([floor, rules.map(({ keeping, steps }) => [keeping ?? {}, steps])]) }, budget, {
    about, clauses, modes: [...new Set([mode.name, ...(floored ?? []).map(({ within }) => within)])],
    violation: (site) => {
      const { read, state, pool } = site;
      if (floored !== undefined) {
        const left = floored.filter(({ within }) => within === pool.mode.name).flatMap(({ downTo }) => downTo ?? []);
        return whereCharged(site, (scope, reading) => anyOf(left.map((each) => signIs(subtract(reading.quantity(floor, scope), reading.quantity(each, scope)), ">"))));
      }
      if (besides !== undefined) return undefined;
      const reading = read();
      const scope = { state, pool };
      return anyOf(rules.map(({ keeping }) => allOf([reading.condition(keeping!, scope), signIs(subtract(reading.quantity(floor, scope), reading.quantity(quantity, scope)), ">")]))); // just looked
    },
    proved: (proof) => ({ about, clauses, verdict: "proved", because: floored === undefined ? "Every list keeps a condition that implies the floor, and whoever pays the rest moves nothing that is read of it." : `Every step that takes ${path} leaves at least the floor in it.`, ...proof }),
    search: (left, starts) => {
      for (const account of inTurn(accountsOf(ground.policy, left, undefined, starts))) {
        const then = belowFloor(ground, account, mode.name, quantity, floor);
        for (const charge of chargesIn(ground.policy, account).filter(({ direction, purpose }) => direction !== "receive" && purpose !== "realized_profit")) {
          if (!left.take()) return undefined;
          const { after, payments } = validated.charge(ground.policy, account, [charge]);
          if (after === undefined || payments.length === 0) continue;
          const taken = [...belowFloor(ground, after, mode.name, quantity, floor)].find((pool) => !then.has(pool));
          if (taken !== undefined) return { about, clauses, verdict: "refuted", because: `Paying ${charge.amount} ${charge.asset} of ${charge.purpose.replaceAll("_", " ")}${charge.position === undefined ? "" : ` of ${charge.position}`} takes ${path} of ${taken} below its floor.`, accounts: [account, after], of: taken, ask: { ask: "charge", charges: [charge] } };
        }
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses, verdict: "unknown", because: because === undefined ? `${besides ?? "No account could be made that the policy reads"}, and no charge was found that takes it below.` : `No charge was found that takes it below, and no proof: ${because}.`, help: "Say `keeping` in every list that takes own money, and put nothing behind it that the floor reads." }),
  });
}

/**
 * Steps of whatever mode that take from a bucket, where each leaves something stated in it: then nothing has to be kept. What holds money that never falls below 0 needs no floor of its own
 * above that. `undefined`: some step does not.
 */
function whereFloored({ policy, program }: Ground, path: string, floor: Expression): readonly { readonly within: string; readonly downTo: Expression | undefined }[] | undefined {
  if (!buckets.has(path) || floor.kind !== "number") return undefined;
  const endsAtNothing = path !== "balance.wallet_balance" && literalValue(floor).n <= 0n;
  const taking = policy.meaning.modes.flatMap((mode) => paysIn(mode).flatMap(({ steps }) => steps.filter((step) => step.buckets.some(({ bucket }) => bucket === path)).map(({ downTo }) => ({ within: mode.name, downTo: endsAtNothing ? undefined : downTo }))));
  return endsAtNothing || taking.every(({ downTo }) => downTo !== undefined && !readsWhatIsAsked(program, downTo)) ? taking : undefined;
}
const buckets: ReadonlySet<string> = new Set(["balance.wallet_balance", "balance.bonus", "position.margin"]);

/** What may take the quantity below the floor although every list keeps its condition, in words; nothing where only that is paid which lists keep. */
function movedBesides(ground: Ground, mode: Mode, quantity: Expression, floor: Expression): string | undefined {
  const reads = readBy(ground, mode, [quantity, floor]);
  const bucketsOf = ({ steps }: PayRule): readonly string[] => steps.flatMap(({ buckets }) => buckets.map(({ bucket }) => bucket));
  const unkept = paysIn(mode).find(({ keeping }) => keeping === undefined);
  if (unkept !== undefined) return "Some list keeps no condition";
  const own = paysIn(mode).flatMap(bucketsOf);
  if (own.some((bucket) => bucket === "debt" || bucket === "balance.debt") && reads.has("balance.debt")) return "What is then owed counts against it";
  if (own.includes("cost of position") && ["position.entry_price", "position.entry_notional"].some((path) => reads.has(path))) return "What is put on the cost of the position is read of it";
  const shares = [...reads].some((path) => path.startsWith("balance.") || path.startsWith("credit."));
  const elsewhere = ground.policy.meaning.modes.filter((each) => each !== mode).find((each) => paysIn(each).flatMap(bucketsOf).some((bucket) => bucket.startsWith("balance.") || bucket.startsWith("credit.") || bucket === "debt"));
  if (shares && elsewhere !== undefined) return `Lists of mode ${elsewhere.name} take money that counts here too, and keep what they keep there`;
  const partition = mode.sharing?.partition;
  const isAlone = partition?.by === "account" || (partition?.by === "key" && partition.keys.length === 1 && partition.keys[0] === "instrument.settle");
  if (shares && !isAlone) return "Several pools of the mode count the same money, and a list keeps the condition of its own";
  return undefined;
}

/** All facts that are read, through figures and what counts as margin. */
function readBy({ program }: Ground, { sharing }: Mode, expressions: readonly Expression[]): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (expression: Expression): void => {
    if (expression.kind === "fact") found.add(expression.path);
    if (expression.kind === "profit" || expression.kind === "value") found.add("position.entry_notional");
    if (expression.kind === "equity" || expression.kind === "available") {
      if (found.has("pool.equity")) return;
      found.add("pool.equity");
      for (const { amount, when } of sharing?.counts ?? []) [amount, ...(when === undefined ? [] : [when])].forEach(walk);
    }
    if (expression.kind === "figure") {
      if (found.has(expression.path)) return;
      found.add(expression.path);
      const { body, exceptions } = program.definitions.get(expression.path)!; // the checker resolved the path
      [body, ...exceptions.flatMap(({ condition, body: other }) => [condition, other])].forEach(walk);
    }
    childrenOf(expression).forEach(walk);
  };
  expressions.forEach(walk);
  return found;
}

function belowFloor({ program }: Ground, account: Snapshot, mode: string, quantity: Expression, floor: Expression): ReadonlySet<string> {
  const state = loadState(account, program.declared);
  const reading = new Reading(program, exact());
  return new Set(reading.poolsOf({ state }).filter((pool) => {
    const found = attempt(() => reading.condition({ kind: "compare", operator: "<", left: quantity, right: floor }, { state, pool }));
    return pool.mode.name === mode && "value" in found && found.value;
  }).map(({ id }) => id));
}
