import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import { loadState } from "../../../engine/state/load.ts";
import { attempt } from "../../../engine/undecided.ts";
import { validated } from "../../../engine/validated.ts";
import type { Ground, Obligation } from "../claim.ts";
import type { OpenFound } from "../open.ts";
import { decide } from "../decide/decide.ts";
import { readSymbolically } from "../reading.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { scopesAt } from "../site.ts";
import { Book } from "../terms/book.ts";
import type { Found } from "../types.ts";

/** No divisor is 0, and no table is asked beyond its end, in anything that an assessment reads. */
export function neverDividesByZero(ground: Ground, budget: Budget): readonly OpenFound[] {
  const open = new Map<string, { readonly what: "divisor" | "table"; readonly clause: string; readonly obligations: Obligation[] }>();
  let [needs, cases] = [0, 0];
  for (const shape of ground.shapes) {
    const book = readAll(ground, shape);
    for (const { what, clause, fails } of book.needs) {
      needs += 1;
      const verdict = decide(fails, book);
      if (verdict.verdict === "impossible") cases += verdict.cases;
      else {
        const known = open.get(`${what} ${clause}`) ?? { what, clause, obligations: [] };
        known.obligations.push({ formula: fails, book, shape, general: false, positions: (shape.positions ?? []).length, orders: (shape.orders ?? []).length });
        open.set(`${what} ${clause}`, known);
      }
    }
  }
  const rest = [...open.values()].filter(({ what }) => what === "divisor");
  if (rest.length === 0) {
    return [{
      about: "what an assessment reads", clauses: [], verdict: "proved", because: needs === 0 ? "Whatever it divides by has a sign that the schema fixes." : "Whatever it divides by is never 0.",
      method: `signs of facts, and linear arithmetic for ${needs} ${needs === 1 ? "divisor or table end" : "divisors and table ends"} in ${ground.shapes.length} kinds of account, ${cases} cases`,
      assuming: ["every fact that is read is there, and no position or order has 0 contracts", "prices of instruments are above 0, as the schema demands"],
    }];
  }
  const search = (left: Budget, starts?: readonly Snapshot[]): Found | undefined => {
    for (const account of accountsOf(ground.policy, left, undefined, starts)) {
      const silent = validated.assess(ground.policy, account).cannotDecide.find(({ reason }) => reason.includes("divisor is 0"));
      if (silent !== undefined) return { about: silent.answer, clauses: silent.clause === undefined ? [] : [silent.clause], verdict: "refuted", because: "A divisor is 0, and the answer cannot be decided.", accounts: [account] };
    }
    return undefined;
  };
  const found = search(budget);
  if (found !== undefined) return [found];
  return rest.map(({ clause, obligations }): OpenFound => {
    const about = `the divisor in ${clause}`;
    return {
      about, clauses: [clause], verdict: "unknown", because: "It may be 0 as far as signs and linear arithmetic show, and no account was found in which it is.", help: "Guard it with an exception, or take the larger of it and a number above 0.",
      open: { alternatives: () => [obligations], ifImpossible: (proof) => ({ about, clauses: [clause], verdict: "proved", because: "It is never 0.", ...proof }), search },
    };
  });
}

/** Everything that can be read of an account, so that the book knows all needs. */
function readAll({ program, words }: Ground, shape: Ground["shapes"][number]): Book {
  const book = new Book();
  const state = loadState(shape, program.declared);
  const reading = readSymbolically(program, book, { words });
  for (const pool of reading.poolsOf({ state })) {
    for (const definition of program.meaning.definitions) {
      const { kind } = definition.dimension;
      if (kind === "tier" || kind === "tiers" || kind === "enum") continue;
      for (const scope of scopesAt(reading, definition.level, state, pool)) {
        attempt(() => (kind === "flag" ? reading.condition({ kind: "figure", path: definition.path }, scope) : reading.quantity({ kind: "figure", path: definition.path }, scope)));
      }
    }
    for (const purpose of ["opening", "maintaining", "withdrawing"] as const) attempt(() => reading.equity(purpose, { state, pool }));
    for (const stage of pool.mode.liquidation?.stages ?? []) attempt(() => stageHolds(reading, stage, { state, pool }));
  }
  return book;
}
