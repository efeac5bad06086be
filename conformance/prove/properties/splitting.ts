import type { Mode, Stage } from "../../../dsl/ir.ts";
import type { Position, Snapshot } from "../../../engine/snapshot/index.ts";
import { add as plus, divide, fraction, parseDecimal, roundToStep, subtract, toDecimalString, zero } from "../../../engine/number/index.ts";
import { loadState, splitPath, toCamelCase } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { linesOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, not } from "../terms/formula.ts";
import { signOfFact } from "../terms/domain.ts";
import { add, type Polynomial } from "../terms/polynomial.ts";
import type { Found } from "../types.ts";

const twin = "the other part";

/** Two positions of the same entry in place of one of their size change no stage of a shared pool. */
export function splittingAPosition(ground: Ground, budget: Budget): readonly OpenFound[] {
  const shared = ground.policy.meaning.modes.filter(({ sharing }) => sharing !== undefined && sharing.partition.by !== "position");
  return shared.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage) => one(ground, mode, stage, budget.again())));
}

function one(ground: Ground, mode: Mode, stage: Stage, budget: Budget): OpenFound {
  const about = `stage ${stage.name} of mode ${mode.name}`;
  const clauses = [stage.id];
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, shape, book, state, pool }) => {
      const [only, ...others] = pool.positions;
      const json = shape.positions?.find(({ id }) => id === only?.id);
      if (only === undefined || json === undefined || others.length > 0 || json.entryNotional !== undefined || pool.orders.length > 0) return undefined;
      const split = loadState({ ...shape, positions: (shape.positions ?? []).flatMap((each) => (each === json ? [each, { ...each, id: twin }] : [each])) }, ground.program.declared);
      const second = book.free(`position.contracts ${twin}`, "positive");
      // Amounts of the position are shared by its parts, as its contracts are, in whatever way.
      const share = (path: string): Polynomial => (path === "position.contracts" ? second : book.free(`${path} ${twin}`, signOfFact(path)));
      const whole = read({ movesMembers: true, instead: ({ path, of }) => (isShared(ground, path) && of === only.id ? add(book.fact(path, of), share(path)) : undefined) });
      const parts = read({ movesMembers: true, instead: ({ path, of }) => (of !== twin ? undefined : isShared(ground, path) ? share(path) : book.fact(path, only.id)) });
      const both = parts.poolsOf({ state: split }).find(({ id }) => id === pool.id);
      if (both === undefined) return undefined;
      const [a, b] = [stageHolds(whole, stage, { state, pool }), stageHolds(parts, stage, { state: split, pool: both })];
      return anyOf([allOf([a, not(b)]), allOf([b, not(a)])]);
    },
    // Two parts were looked at, however many positions there are besides.
    proved: ({ method, assuming }) => ({ about, clauses, verdict: "proved", because: "A position and its two parts are in the same stage.", method, assuming: ["at most 1 position in a pool, in one part or in two", ...assuming.slice(1)] }),
    search: (left, starts) => {
      for (const account of starts ?? []) if (left.take()) {
        const found = inParts(account);
        if (found !== undefined) return found;
      }
      for (const { accounts } of linesOf(ground.policy, left, ({ path }) => path === "position.contracts" || path === "balance.wallet_balance", starts)) {
        for (const account of accounts) {
          const found = left.take() ? inParts(account) : undefined;
          if (found !== undefined) return found;
        }
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses, verdict: "unknown", because: because === undefined ? "No account with one position could be made that the policy reads." : `No account was found, and no proof: ${because}.`, help: "Tiers by the size of one position are the usual reason why parts need less than the whole." }),
  });

  function inParts(account: Snapshot): Found | undefined {
    for (const position of account.positions ?? []) {
      const parted = partedIn(ground, account, position);
      if (position.marginMode !== mode.name || parted === undefined) continue;
      const [now, then] = [poolsInStage(ground, account, mode.name, stage), poolsInStage(ground, parted, mode.name, stage)];
      const moved = [...now.holding].find((id) => then.free.has(id)) ?? [...now.free].find((id) => then.holding.has(id));
      if (moved !== undefined) return { about, clauses, verdict: "refuted", because: `${moved} is ${now.holding.has(moved) ? "" : "not "}${stage.name} with ${position.id} whole, and ${now.holding.has(moved) ? "is not" : "is"} with ${position.id} in two halves.`, accounts: [account, parted], of: moved };
    }
    return undefined;
  }
}

/** Whether a fact is an amount that a position has as a whole, so that two parts have it together. */
function isShared({ policy }: Ground, path: string): boolean {
  if (path === "position.contracts" || path === "position.unsettled_funding") return true;
  return path.startsWith("position.") && policy.meaning.facts.some((fact) => fact.path === path && (fact.dimension.kind === "money" || fact.dimension.kind === "quantity") && fact.dimension.perQuantity !== true);
}

/** The half of each amount that a position has, or what is left of it. */
function amountsIn(ground: Ground, { unsettledFunding, facts }: Position, isRest: boolean): Partial<Position> {
  const part = (text: string): string => {
    const whole = parseDecimal(text) ?? zero;
    const half = roundToStep(divide(whole, fraction(2n)), fraction(1n, 100_000_000n), "down");
    return toDecimalString(isRest ? subtract(whole, half) : half);
  };
  const shared = new Set(ground.policy.meaning.facts.filter(({ path }) => isShared(ground, path)).map(({ path }) => toCamelCase(splitPath(path)[1])));
  return {
    ...(unsettledFunding === undefined ? {} : { unsettledFunding: part(unsettledFunding) }),
    ...(facts === undefined ? {} : { facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shared.has(name) && typeof value === "string" ? part(value) : value])) }),
  };
}

/** The account with one position in two halves, as far as the grid allows. */
function partedIn(ground: Ground, account: Snapshot, position: Position): Snapshot | undefined {
  const step = parseDecimal(account.instruments?.find(({ symbol }) => symbol === position.symbol)?.amountStep ?? "0.00000001") ?? zero;
  const size = parseDecimal(position.contracts) ?? zero;
  const half = roundToStep(divide(size, fraction(2n)), step, "down");
  const rest = subtract(size, half);
  if (half.n <= 0n || rest.n <= 0n || position.entryNotional !== undefined || plus(half, rest).n !== size.n) return undefined;
  const [first, second] = [amountsIn(ground, position, false), amountsIn(ground, position, true)];
  const parts: readonly Position[] = [{ ...position, ...first, contracts: toDecimalString(half) }, { ...position, ...second, id: `${position.id}-2`, contracts: toDecimalString(rest) }];
  return { ...account, positions: (account.positions ?? []).flatMap((each) => (each === position ? parts : [each])) };
}
