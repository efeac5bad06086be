import type { CompiledPolicy, Liquidation, Stage } from "../../../../dsl/ir.ts";
import { appliesText } from "../../normal/plainly.ts";
import type { Signatures } from "../../normal/signature.ts";
import { reached } from "../../../accounts/index.ts";

/** Some of what plans can depend on, by name. */
export interface PlanPart {
  readonly name: string;
  readonly text: string;
}

/** What the plans of some modes can depend on but for their own steps and conditions: two policies in which all of it is the same may differ in these alone. */
export function surroundings(form: Signatures, { meaning }: CompiledPolicy, among: ReadonlySet<string>): readonly PlanPart[] {
  const { account, facts, modes, rounding, tables } = meaning;
  const meant = modes.filter(({ name }) => among.has(name));
  const plans = [account.liquidation, ...meant.map(({ liquidation }) => liquidation)].filter((each) => each !== undefined);
  const steps = plans.flatMap((each) => each.steps.map(({ action }) => action));
  const isCounted = steps.some((action) => action.kind === "reduce" && (action.by.kind === "tiers" || action.by.kind === "to_tier" || action.by.kind === "shortage"));
  const isBankrupt = steps.some((action) => action.kind !== "convert" && "at" in action && action.at.kind === "bankruptcy");
  const readsEquity = isBankrupt || plans.some(({ surplus }) => surplus !== undefined);
  const purposes = ["realized_loss", "realized_profit", ...(plans.some(({ fees }) => fees.length > 0) ? ["liquidation_fee"] : []), ...(steps.some(({ kind }) => kind === "open") ? ["trading_fee"] : [])];
  return [
    { name: "what it applies to", text: appliesText(meaning) },
    // A price is printed as it is rounded where it was solved for, and nowhere else.
    { name: "a rounding", text: JSON.stringify([rounding.amounts ?? null, isBankrupt ? (rounding.prices ?? null) : null]) },
    // What is set, and how much time has passed, is told with all that is left.
    ...(steps.some(({ kind }) => kind === "set" || kind === "wait") ? [{ name: "the facts that it declares", text: JSON.stringify(facts.map((fact) => ({ ...fact, id: "", label: "" }))) }] : []),
    { name: "how positions are pooled", text: form.partitionsText(among) },
    { name: "the order of the modes", text: JSON.stringify(meant.filter(({ liquidation }) => liquidation !== undefined).map(({ name }) => name)) },
    ...(isCounted ? [{ name: "the tiers that steps count", text: `${JSON.stringify(tables.map(({ rows }) => rows))} ${form.tierText()}` }] : []),
    ...(readsEquity ? meant.map(({ name }) => ({ name: `what counts as margin in ${name}`, text: form.equityText(name) })) : []),
    ...meant.map((mode) => ({ name: `the payers of ${mode.name}`, text: `${JSON.stringify(mode.unspecified.map(({ section }) => section))} ${form.payersText(mode, purposes)}` })),
  ];
}

/** Whether a plan, or who pays, asks which stage a pool was in, or a stage is left otherwise than it is entered. */
export function remembersStages({ meaning }: CompiledPolicy, among: ReadonlySet<string>): boolean {
  const { account, modes } = meaning;
  const meant = modes.filter(({ name }) => among.has(name));
  const plans = [account.liquidation, ...meant.map(({ liquidation }) => liquidation)].filter((each) => each !== undefined);
  const read = reached(meaning, JSON.stringify([plans, meant.map(({ payment, sharing }) => [payment, sharing])]), JSON.stringify(meant.map(({ sharing }) => sharing)));
  return /"path":"(pool|position|account)\.status"|"until":/.test(read);
}

/** The stages that start a plan: from `liquidatable` on; all of them where they are remembered. */
export function startsOf({ stages }: Liquidation, remembers: boolean): readonly Stage[] {
  const from = stages.findIndex(({ name }) => name === "liquidatable");
  return remembers ? stages : from < 0 ? [] : stages.slice(from);
}
