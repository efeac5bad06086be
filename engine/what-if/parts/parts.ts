import type { CompiledPolicy, Count } from "../../../dsl/ir.ts";
import { exact } from "../../algebras/exact.ts";
import { citationOf, isAssumed, toCannotDecide } from "../../cite.ts";
import { currencyOf } from "../../currency.ts";
import { unspecified, type Purpose } from "../../equity.ts";
import { Mismatch } from "../../mismatch.ts";
import { sumAll, toDecimalString, type Fraction } from "../../number/index.ts";
import type { Pool } from "../../pools.ts";
import { prepare, type Program } from "../../program.ts";
import { Reading } from "../../reading.ts";
import type { Scope } from "../../scope.ts";
import { quote, type Snapshot } from "../../snapshot/index.ts";
import { loadState, splitPath } from "../../state/load.ts";
import { attempt, within, type Attempt } from "../../undecided.ts";
import { wordsOf } from "../../wording.ts";
import { runningRounding } from "./running.ts";
import { pathOf, termsOf, type Member, type Term } from "./terms.ts";
import type { Breakdown, Part, PartsAnswer, Share } from "./types.ts";

/**
 * What a pool's equity for each purpose, its maintenance and its initial margin are the sums of, clause by clause and object by object.
 * The snapshot has passed `validateSnapshot`. Throws `Mismatch` where it has no such pool.
 */
export function parts(policy: CompiledPolicy, snapshot: Snapshot, poolId: string): PartsAnswer {
  const program = prepare(policy);
  const state = loadState(snapshot, program.declared);
  const reading = new Reading(program, exact());
  const pools = reading.poolsOf({ state });
  const pool = pools.find(({ id }) => id === poolId);
  if (pool === undefined) {
    throw new Mismatch([{ path: "pool", message: `expected the id of a pool of the account, but found ${quote(poolId)}`, help: `There are: ${pools.slice(0, 5).map(({ id }) => id).join(", ") || "none"}.` }]);
  }
  const asking: Asking = { program, reading, pool, scope: { state, pool } };
  const currency = currencyOf(program, pool);
  return {
    policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest },
    asOf: snapshot.asOf,
    pool: pool.id,
    mode: pool.mode.name,
    ...(currency === undefined ? {} : { asset: currency }),
    equity: { maintaining: equity(asking, "maintaining"), opening: equity(asking, "opening"), withdrawing: equity(asking, "withdrawing") },
    maintenanceMargin: requirement(asking, "pool.maintenance_margin", "maintenanceMargin"),
    initialMargin: requirement(asking, "pool.initial_margin", "initialMargin"),
  };
}

interface Asking {
  readonly program: Program;
  readonly reading: Reading<Fraction, boolean>;
  readonly pool: Pool;
  readonly scope: Scope;
}

const equityNames: Readonly<Record<Purpose, string>> = { maintaining: "equity", opening: "equityForOpening", withdrawing: "equityForWithdrawing" };

/** One part a `count` or `reserve` clause that is for the purpose. */
function equity(asking: Asking, purpose: Purpose): Breakdown {
  const { pool, program } = asking;
  const at = `pools.${pool.id}.${equityNames[purpose]}`;
  if (pool.mode.sharing === undefined) return { parts: [], cannotDecide: toCannotDecide(program, at, unspecified(pool.mode, "sharing")) };
  const found = pool.mode.sharing.counts.filter(({ purposes }) => purposes.includes(purpose)).map((count) => counted(asking, count));
  return brokenDown(asking, at, found);
}

/** A part before it is printed. */
interface Found {
  readonly clause: string;
  readonly label?: string;
  readonly words: string;
  readonly path: string | undefined;
  readonly notApplied?: string;
  readonly terms: Attempt<readonly Term[]>;
}

function counted({ reading, scope }: Asking, count: Count): Found {
  const { id, when, amount, sign, label } = count;
  const head = { clause: id, ...(label === undefined ? {} : { label }), words: wordsOf(amount), path: pathOf(amount) };
  const applies = attempt(() => within(id, () => when === undefined || reading.condition(when, scope)));
  if ("undecided" in applies) return { ...head, terms: applies };
  if (!applies.value && when !== undefined) return { ...head, notApplied: wordsOf(when), terms: { value: [] } };
  return { ...head, terms: attempt(() => within(id, () => termsOf(reading, amount, scope, id, sign === "count"))) };
}

/** One part a term of the definition. */
function requirement(asking: Asking, path: string, name: string): Breakdown {
  const { program, reading, scope, pool } = asking;
  const at = `pools.${pool.id}.${name}`;
  const terms = attempt(() => termsOf(reading, { kind: "figure", path }, scope, reading.definition(path).id));
  if ("undecided" in terms) return { parts: [], cannotDecide: toCannotDecide(program, at, terms.undecided) };
  return brokenDown(asking, at, terms.value.map((term) => ({ clause: term.clause, words: term.words, path: term.path, terms: { value: [term] } })));
}

function brokenDown({ program }: Asking, at: string, found: readonly Found[]): Breakdown {
  const rounded = runningRounding();
  const amounts: Fraction[] = [];
  const list = found.map(({ terms, clause, label, words, path, notApplied }): Part => {
    const citation = citationOf(program, clause);
    const head = {
      clause,
      label: label ?? labelOf(program, clause) ?? inWords(path) ?? words,
      words,
      ...(path === undefined ? {} : { path }),
      ...(notApplied === undefined ? {} : { notApplied }),
      ...(citation === undefined ? {} : { citation }),
      ...(isAssumed(program, clause) ? { assumed: true } : {}),
    };
    if ("undecided" in terms) return { ...head, cannotDecide: toCannotDecide(program, at, terms.undecided), of: [] };
    const shares = sharesOf(terms.value);
    const steps = shares.length === 0 ? [rounded(sumAll(terms.value.map(({ value }) => value)))] : shares.map(({ value }) => rounded(value));
    amounts.push(...steps);
    const of = shares.map(({ level, id, clause: definition }, index): Share => ({ level, id, amount: toDecimalString(steps[index]!), ...(definition === undefined ? {} : { clause: definition }) })); // a step each
    return { ...head, amount: toDecimalString(sumAll(steps)), of };
  });
  const silent = list.find(({ cannotDecide }) => cannotDecide !== undefined)?.cannotDecide;
  return silent === undefined ? { total: toDecimalString(sumAll(amounts)), parts: list } : { parts: list, cannotDecide: silent };
}

/** The objects that a part is the sum over, and its other terms beside them; nothing where it is one number. */
function sharesOf(terms: readonly Term[]): readonly Member[] {
  if (terms.length === 1 && terms[0]?.members.length === 0) return [];
  return terms.flatMap(({ members, words, value, clause }): readonly Member[] => (members.length > 0 ? members : [{ level: "term", id: words, value, clause }]));
}

function labelOf(program: Program, clause: string): string | undefined {
  const { clauses } = program.policy.notes;
  return Object.hasOwn(clauses, clause) ? clauses[clause]?.label : undefined;
}

/** `balance.wallet_balance` as people say it: wallet balance. */
function inWords(path: string | undefined): string | undefined {
  return path === undefined ? undefined : splitPath(path)[1].replaceAll("_", " ");
}
