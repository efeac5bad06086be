import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import { loadState } from "../../../engine/state/load.ts";
import { attempt } from "../../../engine/undecided.ts";
import { validated } from "../../../engine/validated.ts";
import type { CaseAsk } from "../../../schemas/generated/suite.ts";
import { requestsOf } from "../../accounts/index.ts";
import { readTheRest } from "../../line/walk.ts";
import type { Ground, Obligation, OpenCase } from "../claim.ts";
import type { OpenFound } from "../open.ts";
import { decide } from "../decide/decide.ts";
import { readSymbolically } from "../reading.ts";
import { chargesIn } from "../search/charges.ts";
import { accountsOf, Budget } from "../search/lines.ts";
import { accountsIn } from "../search/open-case.ts";
import { scopesAt } from "../site.ts";
import { Book, type Need } from "../terms/book.ts";
import type { Found } from "../types.ts";

/** No divisor is 0, no step of a rounding is, and no table is asked beyond its end, in anything that a question reads. */
export function neverDividesByZero(ground: Ground, budget: Budget): readonly OpenFound[] {
  const open = new Map<string, { readonly what: Need["what"]; readonly clause: string; readonly obligations: Obligation[] }>();
  let [needs, cases, accounts] = [0, 0, 0];
  const left: OpenCase[] = [];
  for (const shape of [...ground.shapes, ...ground.more()]) {
    const book = readAll(ground, shape);
    accounts += 1;
    for (const { what, clause, fails } of book.needs) {
      if (what === "table") continue;
      needs += 1;
      const verdict = decide(fails, book);
      if (verdict.verdict === "impossible") cases += verdict.cases;
      else {
        if (verdict.facts !== undefined) left.push({ shape, book, facts: verdict.facts });
        const known = open.get(`${what} ${clause}`) ?? { what, clause, obligations: [] };
        known.obligations.push({ formula: fails, book, shape, general: false, positions: (shape.positions ?? []).length, orders: (shape.orders ?? []).length });
        open.set(`${what} ${clause}`, known);
      }
    }
  }
  const rest = [...open.values()];
  if (rest.length === 0) {
    return [{
      about: "what questions read", clauses: [], verdict: "proved", because: needs === 0 ? "Whatever it divides by, and rounds to, has a sign that the schema fixes or the text shows." : "Whatever it divides by is never 0, and whatever it rounds to is above 0.",
      method: `every divisor was shown when the policy was checked, for any number of positions; besides, signs of facts, and linear arithmetic for ${needs} ${needs === 1 ? "divisor or step" : "divisors and steps"} in ${accounts} kinds of account, ${cases} cases`,
      assuming: ["every fact that is read is there, and no position or order has 0 contracts where contracts are divided by", "prices of instruments are above 0, as the schema demands", "of prices that a policy puts together itself: at most 2 positions, or 1 position and 1 order"],
    }];
  }
  // In the cases that arithmetic left is where an account is looked for first.
  const found = search(ground, new Budget(mostNear), left.slice(0, mostNear).flatMap((each) => accountsIn(ground.policy, each))) ?? search(ground, budget);
  if (found !== undefined) return [found];
  return rest.map(({ what, clause, obligations }): OpenFound => {
    const about = `the ${what === "step" ? "step that is rounded to" : "divisor"} in ${clause}`;
    return {
      about, clauses: [clause], verdict: "unknown", because: "It may be 0 as far as signs and linear arithmetic show, and no account was found in which it is.", help: "Guard it with an exception, or take the larger of it and a number above 0.",
      open: { alternatives: () => [obligations], ifImpossible: (proof) => ({ about, clauses: [clause], verdict: "proved", because: "It is never 0.", ...proof }), search: (left, starts) => search(ground, left, starts) },
    };
  });
}

const mostNear = 60;

interface Silence {
  readonly answer?: string;
  readonly reason: string;
  readonly clause?: string;
}

/** An account in which a divisor is 0, or a step that is rounded to: where it stands, where something is asked for, where something is charged. */
function search(ground: Ground, left: Budget, starts?: readonly Snapshot[]): Found | undefined {
  return searchBy(ground, left, starts, assessed) ?? searchBy(ground, left.again(), starts, asked);
}

type Asking = (policy: Ground["policy"], account: Snapshot, left: Budget) => Iterable<readonly [asked: string, silences: readonly Silence[], ask?: CaseAsk]>;

function searchBy({ policy }: Ground, left: Budget, starts: readonly Snapshot[] | undefined, asking: Asking): Found | undefined {
  for (const account of accountsOf(policy, left, undefined, starts)) {
    for (const [asked, silences, ask] of asking(policy, account, left)) {
      const silent = silences.find(({ reason }) => reason.includes("divisor is 0") || reason.includes("rounding step is not positive"));
      if (silent === undefined) continue;
      const what = silent.reason.includes("divisor is 0") ? "A divisor is 0" : "What is rounded to is not above 0";
      return { about: silent.answer ?? asked, clauses: silent.clause === undefined ? [] : [silent.clause], verdict: "refuted", because: `${what}, and ${asked === "" ? "the answer" : asked} cannot be decided.`, accounts: [account], ...(ask === undefined ? {} : { ask }) };
    }
  }
  return undefined;
}

const assessed: Asking = (policy, account) => [["", validated.assess(policy, account).cannotDecide]];

function* asked(policy: Ground["policy"], account: Snapshot, left: Budget): Generator<readonly [asked: string, silences: readonly Silence[], ask: CaseAsk]> {
  for (const request of requestsOf([policy], account)) if (left.take()) yield [`whether one may ${request.action.replaceAll("_", " ")}`, validated.permitAsked(policy, account, request).cannotDecide ?? [], { ask: "permit", request }];
  for (const charge of chargesIn(policy, account)) if (left.take()) yield [`who pays ${charge.purpose.replaceAll("_", " ")}`, validated.charge(policy, account, [charge]).cannotDecide ?? [], { ask: "charge", charges: [charge] }];
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
  readTheRest(program, reading, state);
  return book;
}
