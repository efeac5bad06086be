import { readFileSync } from "node:fs";
import { compile } from "../../dsl/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Plant } from "./by-hand.ts";

/** Differences and rewritings planted in policies that are not shipped, in other styles. */
export const own: readonly Plant[] = [
  { file: "coins", what: "a start at the boundary no more", edits: [["pool.equity <= pool.maintenance_margin and", "pool.equity < pool.maintenance_margin and"]], shows: [/^isolated\.stage\.liquidatable looser/], never: [/^isolated\.stage\.liquidatable stricter/] },
  { file: "coins", what: "a bound one contract higher", edits: [["up to 1000 contracts", "up to 1001 contracts"]], shows: [/^isolated\.maintenance_margin looser/, /^isolated\.initial_margin looser/] },
  { file: "coins", what: "two of three words", edits: [["account.kind is not retail or pool.equity", "not (account.kind is retail) or pool.equity"]], shows: [] },
  { file: "coins", what: "a factor out of the larger of two", edits: [["max(position.at_entry / position.leverage, position.at_entry * position.tier.open)", "position.at_entry * max(1 / position.leverage, position.tier.open)"]], shows: [] },
  { file: "portfolio", what: "groups by settlement asset", edits: [["for each instrument.base [R a]", "for each instrument.settle [R a]"]], shows: [/^portfolio\.maintenance_margin (looser|incomparable)/] },
  { file: "portfolio", what: "a rate that few contracts have", edits: [["memes: 10% [R a]", "memes: 10.1% [R a]"]], shows: [/^portfolio\.maintenance_margin stricter/] },
  { file: "portfolio", what: "another default of a group", edits: [["default alts \"Which", "default majors \"Which"]], shows: [/^portfolio\.maintenance_margin looser/] },
  { file: "portfolio", what: "an option the other way round", edits: [["and not option strict", "and option strict"]], shows: [/^portfolio\.stage\.risky/] },
  { file: "portfolio", what: "frozen unless it says so", edits: [["account.frozen: flag default no", "account.frozen: flag default yes"]], shows: [/^account\.permit\.withdraw stricter/] },
  { file: "portfolio", what: "both sides as one sum", edits: [["pool.gross                  = pool.long + pool.short [R a]", "pool.gross                  = sum of position.maintenance_margin [R a]"]], shows: [] },
  { file: "portfolio", what: "a forbiddance in two", edits: [["    forbid trader to withdraw when account.frozen or account.losses < -1_000_000 USD [R b]", "    forbid trader to withdraw when account.frozen [R b]\n    forbid trader to withdraw when not account.frozen and account.losses < -1_000_000 USD [R b]"]], shows: [] },
  { file: "bonus", what: "a discount of one plan", edits: [["plan is plus then 90%", "plan is plus then 91%"]], shows: [/^cross\.maintenance_margin stricter/], never: [/^cross\.maintenance_margin looser/] },
  { file: "bonus", what: "the least margin a cent higher", edits: [[", 1 USDT) [R a]", ", 1.01 USDT) [R a]"]], shows: [/^cross\.maintenance_margin stricter/], never: [/^cross\.maintenance_margin looser/] },
  { file: "bonus", what: "a bonus that stays", edits: [["      also forfeit balance.bonus [R b]", "      [R b]"]], shows: [/^account\.permit\.withdraw\.effects/] },
  { file: "bonus", what: "a transfer of one more", edits: [["50_000 USDT)", "50_001 USDT)"]], shows: [/^account\.permit\.transfer\.largest looser/], never: [/^account\.permit\.transfer\.largest stricter/] },
  { file: "bonus", what: "winners and losers as one sum", edits: [["      count pool.winners for maintaining\n", "      count sum of position.unrealized_pnl for maintaining\n      reserve pool.losers for maintaining\n"]], shows: [] },
  { file: "assets", what: "any as a number", edits: [["any of (position.leverage <= 20x)", "number of position where (not (position.leverage > 20x)) >= 1"]], shows: [] },
];

/** A policy of these, and the same with its edits. */
export function ownPair({ file, edits }: Plant): readonly [CompiledPolicy, CompiledPolicy] {
  const text = readFileSync(`test/kit/diff/texts/${file}.margin`, "utf8");
  const edited = edits.reduce((left, [from, to]) => {
    if (!left.includes(from)) throw new Error(`${file} has no ${from}`);
    return left.replace(from, () => to);
  }, text);
  return [compile(text), compile(edited)];
}
