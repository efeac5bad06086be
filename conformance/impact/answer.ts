import type { CompiledPolicy } from "../../dsl/ir.ts";
import { sumAll, toDecimalString } from "../../engine/number/index.ts";
import { referenceOf } from "../../engine/program.ts";
import type { Effect } from "../../engine/what-if/index.ts";
import type { ImpactAccount, ImpactAnswer } from "../../schemas/generated/impact-answer.ts";
import type { Part, Reject } from "./impact.ts";
import { decimalOf, priceMoves, type Tally } from "./tally.ts";

/** What the whole comes to. `changed` are the accounts that say most (`Telling`), `rejects` the first of their kind. */
export function impactAnswer(old: CompiledPolicy, now: CompiledPolicy, tally: Tally, changed: Part["changed"], rejects: readonly Reject[], rejected: number): ImpactAnswer {
  const [before, after] = [referenceOf(old), referenceOf(now)];
  return {
    old: before,
    new: after,
    verdict: before.digest === after.digest ? "same_rules" : tally.changed === 0 ? "no_effect" : "effect",
    accounts: tally.accounts,
    rejected,
    changed: tally.changed,
    worse: tally.worse,
    better: tally.better,
    undecided: tally.undecided,
    silences: sorted(tally.silences).slice(0, toldSilences).map(([reason, accounts]) => ({ reason, accounts })),
    kinds: sorted(tally.kinds).map(([what, accounts]) => ({ what, accounts })),
    statuses: sorted(tally.statuses).map(([change, accounts]) => ({ change, accounts })),
    prices: Object.entries(tally.prices)
      .map(([place, moves]) => ({ place, positions: Object.values(moves).reduce((sum, each) => sum + each, 0), moves: priceMoves.flatMap((move) => (moves[move] === 0 ? [] : [{ move, positions: moves[move] }])) }))
      .sort((a, b) => b.positions - a.positions || (a.place < b.place ? -1 : 1)),
    payers: Object.entries(tally.payers).map(([key, places]) => payerOf(key, places)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    first: changed.map(accountOf),
    rejects: rejects.map(({ line, reason }) => ({ line, reason })),
  };
}

/** Reasons that an answer names; the commonest come first. */
const toldSilences = 5;

/** One account of the list. */
export function accountOf({ line, account, effects }: Part["changed"][number]): ImpactAccount {
  return { line, account, effects: effects.map(wordsOf) };
}

function wordsOf({ what, level, of, old, new: now, unit, asked, direction }: Effect): string {
  const subject = `${what.replaceAll("_", " ")} of ${level} ${of}${asked === undefined ? "" : ` for ${asked.action.replaceAll("_", " ")}${asked.amount === undefined ? "" : ` ${asked.amount}`}${asked.asset === undefined ? "" : ` ${asked.asset}`}`}`;
  const side = (value: string | undefined): string => (value === undefined ? "none" : `${value}${unit === undefined || !/^-?\d+(\.\d+)?$/.test(value) ? "" : ` ${unit}`}`);
  return `${subject}: ${side(old)} → ${side(now)}${direction === undefined ? "" : ` (${direction})`}`;
}

function payerOf(key: string, amounts: Readonly<Record<string, string>>): ImpactAnswer["payers"][number] {
  const [purpose = "", ...rest] = key.split(" ");
  const places = Object.entries(amounts).map(([place, by]) => ({ place, by })).sort((a, b) => (a.place < b.place ? -1 : 1));
  return { purpose, payer: rest.slice(0, -1).join(" "), asset: rest.at(-1) ?? "", by: toDecimalString(sumAll(places.map(({ by }) => decimalOf(by)))), places };
}

const sorted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] => Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
