import type { CompiledPolicy, Expression, Liquidation, Mode, PaymentRule, Stage } from "../../../dsl/ir.ts";
import { prepare } from "../../../engine/program.ts";
import type { Decision } from "../types.ts";
import type { Interner } from "./forms.ts";
import { NormalForms, type Place } from "./normal-form.ts";

const expressionKinds: ReadonlySet<string> = new Set([
  "number", "instant", "fact", "figure", "equity", "available", "option", "binary", "compare", "is", "logic", "not", "choose", "extreme", "absolute", "aggregate", "grouped", "profit", "valued", "before",
  "pinned", "round", "root", "power", "scenario", "lookup", "tier_field", "slices",
]);
/** Actions that one trade may come to. */
const trades: readonly string[] = ["open", "increase", "reduce", "close", "place_order", "delever", "settle"];

/**
 * All that a decision can depend on, as one text: two policies in which it is the same decide the same. What is not looked into closely is
 * taken whole, so that the text may differ where nothing does, and never the other way.
 */
export class Signatures {
  private readonly policy: CompiledPolicy;
  private readonly forms: NormalForms;

  constructor(policy: CompiledPolicy, interner: Interner, ignoringOrder: boolean) {
    this.policy = policy;
    this.forms = new NormalForms(policy, interner, ignoringOrder);
  }

  of({ key, kind, mode }: Decision): string {
    const { meaning } = this.policy;
    const at: Place = { level: "pool", mode };
    const rules = meaning.modes.find(({ name }) => name === mode);
    const head = JSON.stringify([meaning.applies, meaning.effective, rules?.sharing?.partition.by, rules?.sharing?.partition.keys]);
    const last = key.slice(mode.length + 1);
    switch (kind) {
      case "stage":
        return `${head} ${this.stages(mode === "account" ? meaning.account.liquidation : rules?.liquidation, last.slice("stage.".length), mode)}`;
      case "price":
        return `${head} ${JSON.stringify(meaning.rounding.prices ?? "exact")} ${this.stages(rules?.liquidation, "liquidatable", mode)}`;
      case "margin":
        if (last === "equity") return `${head} ${this.forms.equity("maintaining", mode)}`;
        if (last === "available") return `${head} ${this.forms.equity("opening", mode)} ${this.figure("pool.initial_margin", at)}`;
        return `${head} ${this.figure(`pool.${last}`, at)}`;
      case "payer":
        return `${head} ${JSON.stringify(meaning.rounding)} ${this.forms.partitions()} ${this.deep(payingFor(rules, last.split(".")[1] ?? ""), { level: "other", mode })}`;
      case "permission":
      case "largest":
        return this.requests(last.split(".")[1] ?? "");
      case "plan":
        return this.deep({ ...meaning, definitions: [], guarantees: [], options: [], facts: [], tables: [], id: "", version: "" }, { level: "other", mode: "*" }) + this.engine();
    }
  }

  /** All that any answer can depend on: every rule, and every figure where it stands. */
  whole(): string {
    const { definitions, options } = this.policy.meaning;
    const rules = this.of({ key: "*.plan", kind: "plan", mode: "*" });
    return [rules, ...definitions.map(({ path, level }) => `${path}: ${this.forms.text({ kind: "figure", path }, { level, mode: "*" })}`), ...options.map((option) => JSON.stringify(option))].join("\n");
  }

  private requests(action: string): string {
    const { account, modes, applies, effective, rounding } = this.policy.meaning;
    const family = trades.includes(action) ? trades : [action];
    const meant = [account.permissions, ...modes.map(({ adjustment }) => adjustment)].map((list) => list.filter((each) => family.includes(each.action)));
    const fills = modes.map(({ name, sharing, payment }) => ({ name, sharing, payment }));
    return this.deep([applies, effective, rounding, meant, fills], { level: "other", mode: "*" }) + this.engine();
  }

  /** What the engine reads by name wherever it acts. */
  private engine(): string {
    const equities = (["opening", "maintaining", "withdrawing"] as const).map((purpose) => this.forms.equity(purpose, "*"));
    return [...equities, this.forms.partitions(), ...["pool.initial_margin", "pool.maintenance_margin", "position.initial_margin", "position.maintenance_margin", "order.initial_margin", "position.tier"].map((path) => this.forms.builtin(path))].join("\n");
  }

  private figure(path: string, place: Place): string {
    return prepare(this.policy).definitions.has(path) ? this.forms.text({ kind: "figure", path }, place) : `no ${path}`;
  }

  /** A stage and those that are more severe; how they are left looks at the names of all. */
  private stages(liquidation: Liquidation | undefined, name: string, mode: string): string {
    if (liquidation === undefined) return "unspecified";
    const place: Place = mode === "account" ? { level: "account", mode: "*" } : { level: liquidation.of === "position" ? "position" : "pool", mode };
    const from = liquidation.stages.findIndex((stage) => stage.name === name);
    const meant = liquidation.stages.slice(Math.max(from, 0));
    const said = ({ when, until }: Stage): string => `${this.forms.text(when, place)} until ${until === undefined ? "not" : this.forms.text(until, place)}`;
    const remembers = meant.some(({ until }) => until !== undefined) ? JSON.stringify(liquidation.stages.map((stage) => stage.name)) : "";
    return `${liquidation.of} ${remembers} ${from < 0 ? "none" : meant.map(said).join(" < ")}`;
  }

  /** Any part of a policy without names of clauses, its expressions in their normal form. */
  private deep(value: unknown, place: Place): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.deep(each, place)).join(",")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
    if (isExpression(value)) return this.forms.text(value, place);
    const members = Object.entries(value).filter(([name, each]) => name !== "id" && name !== "label" && each !== undefined);
    return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => `${name}:${this.deep(each, place)}`).join(",")}}`;
  }
}

/** The rules of a mode that have to do with a charge: those for its purpose, and those that come before another. */
function payingFor(rules: Mode | undefined, purpose: string): readonly PaymentRule[] {
  return (rules?.payment ?? []).filter((rule) => rule.purposes.some((each) => each === purpose) || (rule.kind === "pay" && (rule.before !== undefined || rule.together !== undefined)));
}

/** A limit that is an amount has the kind of an expression, but no price that it is taken at. */
function isExpression(value: object): value is Expression {
  const kind = "kind" in value ? value.kind : undefined;
  return typeof kind === "string" && (kind === "value" ? "at" in value : expressionKinds.has(kind));
}
