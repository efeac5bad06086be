import { canonicalJson } from "../../../../dsl/canonical.ts";
import type { ChargePurpose, CompiledPolicy, Mode, Permission } from "../../../../dsl/ir.ts";
import { prepare } from "../../../../engine/program.ts";
import type { Signatures } from "../../normal/signature.ts";
import { clausesAbout, type Deed } from "../deed.ts";
import { declarationOf } from "../declared.ts";
import type { PlanPart } from "../plans/parts.ts";
import { reached } from "../../../accounts/index.ts";

/** The clauses that may allow it. */
export const allowing = (policy: CompiledPolicy, deed: Deed): readonly Permission[] => clausesAbout(policy, deed).filter(({ verdict }) => verdict === "allow");

/** What clauses do besides, without their names: each way that there is. */
export function besidesOf(form: Signatures, policy: CompiledPolicy, deed: Deed): readonly string[] {
  return allowing(policy, deed).map(({ also }) => form.planText(also, deed.mode ?? "*"));
}

/** What a fill may have to pay, or earn. Where nobody trades there is no fee. */
const purposes: ReadonlyMap<string, readonly ChargePurpose[]> = new Map([
  ["open", ["trading_fee"]],
  ["increase", ["trading_fee"]],
  ["reduce", ["realized_loss", "realized_profit", "trading_fee"]],
  ["close", ["realized_loss", "realized_profit", "trading_fee"]],
  ["delever", ["realized_loss", "realized_profit"]],
  ["settle", ["realized_loss", "realized_profit"]],
]);

function purposesOf({ action }: Deed, clauses: readonly Permission[]): readonly ChargePurpose[] {
  return clauses.some(({ also }) => also.some(({ kind }) => kind === "close_all")) ? ["realized_loss", "realized_profit", "trading_fee"] : (purposes.get(action) ?? []);
}

/**
 * All that what is done can depend on besides, where both policies decide it: who pays, and what is read. What a policy applies to is nothing of it, which says only what is decided. No price
 * is solved for, and so none is rounded; amounts are on the policy's grid where a charge, a move or what is set changes a bucket. `apart` are facts that the two declare otherwise.
 */
export function donePartsOf(form: Signatures, policy: CompiledPolicy, deed: Deed, apart: ReadonlySet<string>): readonly PlanPart[] {
  const { meaning } = policy;
  const clauses = allowing(policy, deed);
  const due = purposesOf(deed, clauses);
  const meant = meaning.modes.filter(({ name }) => deed.mode === undefined || name === deed.mode);
  const lists = meant.map((mode) => mode.payment.filter((rule) => rule.purposes.some((each) => due.includes(each))));
  const moves = clauses.some(({ also }) => also.some(({ kind }) => kind === "set" || kind === "move"));
  const changesMode = deed.action === "change_margin_mode" && new Set(meant.map(standsAlone)).size > 1;
  const initial = changesMode ? [{ kind: "figure", path: "position.initial_margin" }] : [];
  const all = reached(meaning, JSON.stringify([clauses.map(({ also }) => also), lists, initial]), JSON.stringify(meaning.modes.map(({ sharing }) => sharing ?? null)));
  const pooled = !readsPools(all) ? [] : readsBeyondPool(all) ? meaning.modes : meant;
  const read = `${all} ${JSON.stringify(pooled.map(({ sharing }) => sharing?.partition ?? null))}`;
  const { amounts } = meaning.rounding;
  return [
    ...(due.length === 0 ? [] : meant.map((mode) => ({ name: `the payers of ${mode.name}`, text: form.payersText(mode, due) }))),
    // A position that comes to stand alone takes what it needs, which is rounded up in every way of rounding.
    { name: "how amounts are rounded", text: JSON.stringify(due.length > 0 || moves ? (amounts ?? null) : changesMode ? (amounts?.to ?? null) : "as they are") },
    { name: "where positions stand alone", text: canonicalJson(meaning.modes.map((mode) => `${mode.name} ${standsAlone(mode)}`).sort()) },
    ...(pooled.length > 0 ? [{ name: "how positions are pooled", text: form.partitionsText(new Set(pooled.map(({ name }) => name))) }] : []),
    ...(changesMode ? [{ name: "the initial margin of a position", text: form.builtinText("position.initial_margin") }] : []),
    // A new position has funding that is not settled yet where any rule reads it.
    ...(deed.action === "open" ? [{ name: "whether funding is settled", text: String(prepare(policy).readsFunding) }] : []),
    ...[...apart].filter((path) => read.includes(`"${path}"`)).map((path) => ({ name: `the fact ${path}`, text: declarationOf(policy, path) })),
  ];
}

const standsAlone = ({ sharing }: Mode): boolean => sharing?.partition.by === "position";

/** Whether any part depends on what else is in a pool: by its words, or by closing or cancelling all that is in it. */
function readsPools(read: string): boolean {
  return /"path":"(pool|account)\.|"kind":"(equity|available|aggregate|grouped|slices|tier_field|scenario|close_all)"|"over":|"scope":/.test(read);
}

/** Whether any part depends on pools beside the one at hand. */
function readsBeyondPool(read: string): boolean {
  return /"path":"account\.|"kind":"(available|grouped)"|"over":"(pool|balance|credit|instrument|asset)"|"scope":"account"/.test(read);
}
