import type { CompiledPolicy, Expression, Liquidation, Mode, PayStep, Permission, Stage } from "../../../dsl/ir.ts";
import { prepare } from "../../../engine/program.ts";
import { isZero } from "../../../engine/number/index.ts";
import type { Decision } from "../types.ts";
import { choicesIn } from "./by-choice.ts";
import type { Interner } from "./forms.ts";
import { isOneEverywhere } from "./one-everywhere.ts";
import { NormalForms, type Place } from "./normal-form.ts";
import { appliesText, oneFee, plainly } from "./plainly.ts";
import { closesAny, paymentText, permissionText, type Texts } from "./rules.ts";
import { none } from "./silences.ts";
import { truthOf } from "./truth-of.ts";

const expressionKinds: ReadonlySet<string> = new Set([
  "number", "instant", "fact", "figure", "equity", "available", "option", "binary", "compare", "is", "logic", "not", "choose", "extreme", "absolute", "aggregate", "grouped", "profit", "valued", "before",
  "pinned", "round", "root", "power", "scenario", "lookup", "tier_field", "slices",
]);
/**
 * All that a decision can depend on, as one text: two policies in which it is the same decide the same. What is not looked into closely is
 * taken whole, so that the text may differ where nothing does, and never the other way.
 */
export class Signatures {
  private readonly policy: CompiledPolicy;
  private readonly forms: NormalForms;
  private readonly ignoringOrder: boolean;
  private readonly applies: string;

  constructor(policy: CompiledPolicy, interner: Interner, ignoringOrder: boolean) {
    this.policy = policy;
    this.ignoringOrder = ignoringOrder;
    this.applies = appliesText(policy.meaning);
    this.forms = new NormalForms(policy, interner, ignoringOrder);
  }

  of({ key, kind, mode }: Decision): string {
    const { meaning } = this.policy;
    const at: Place = { level: "pool", mode };
    const rules = meaning.modes.find(({ name }) => name === mode);
    const head = JSON.stringify([this.applies, meaning.effective, rules?.sharing?.partition.by, rules?.sharing?.partition.keys]);
    const last = key.slice(mode.length + 1);
    switch (kind) {
      case "stage":
        return `${head} ${this.stages(mode === "account" ? meaning.account.liquidation : rules?.liquidation, last.slice("stage.".length), mode, true)}`;
      case "price":
        return `${head} ${JSON.stringify(meaning.rounding.prices ?? "exact")} ${this.stages(rules?.liquidation, "liquidatable", mode)}`;
      case "margin":
        if (last === "equity") return `${head} ${this.forms.equity("maintaining", mode)}`;
        if (last === "available") return `${head} ${this.forms.equity("opening", mode)} ${this.figure("pool.initial_margin", at)}`;
        return `${head} ${this.figure(`pool.${last}`, at)}`;
      case "payer":
        return `${head} ${JSON.stringify(meaning.rounding)} ${this.forms.partitions()} ${rules === undefined ? "" : this.payer(rules, last)}`;
      case "permission":
      case "largest":
      case "effects":
        return this.request(key.slice(mode.length + 1), mode);
      case "plan":
        return this.plan();
      case "in_force":
        return JSON.stringify(meaning.effective);
    }
  }

  /** What a request does where it is allowed, whatever the conditions are: two policies in which it is the same leave the same state. */
  doing({ key, mode }: Decision): string {
    const { account, modes, rounding } = this.policy.meaning;
    const [, action = ""] = key.slice(mode.length + 1).split(".");
    const meant = mode === "account" ? modes : modes.filter(({ name }) => name === mode);
    const place: Place = { level: "other", mode: mode === "account" ? "*" : mode };
    const allows = [...account.permissions, ...meant.flatMap(({ adjustment }) => adjustment)].filter((each) => each.action === action && each.verdict === "allow");
    const effects = [...new Set(allows.map(({ also }) => this.deep(also, place)))].sort();
    const isPaid = traded.has(action) || closesAny(allows);
    return [JSON.stringify([this.applies, rounding, action]), ...effects, ...(isPaid ? meant.map((mode_) => this.payments(mode_, ["realized_loss", "realized_profit", "trading_fee"])).sort() : []), ...(action === "change_margin_mode" ? [this.forms.builtin("position.initial_margin")] : []), this.forms.partitions()].join("\n");
  }

  conditionText(condition: Expression, mode: string): string {
    return this.forms.condition(condition, { level: "other", mode: mode === "account" ? "*" : mode });
  }

  /** A quantity wherever it is read: two policies in which it is the same have the same number in every account. */
  quantityText(expression: Expression, mode: string): string {
    return this.forms.text(expression, { level: "other", mode });
  }

  /** What a step of a list of payers says, wherever it stands in the list. */
  stepText({ id: _, label: __, role: ___, ...step }: PayStep, mode: string): string {
    return this.deep(step, { level: "other", mode });
  }

  /** Any part of a plan of a mode, without names of clauses: two that are the same do the same wherever they stand. */
  planText(part: unknown, mode: string): string {
    return this.deep(part, { level: "other", mode });
  }

  /** A condition of a plan as a stage or a stop asks it: of its pool, or of its position. */
  askedText(condition: Expression, { of }: Pick<Liquidation, "of">, mode: string): string {
    return this.forms.text(condition, { level: of === "position" ? "position" : "pool", mode });
  }

  /** Who pays and who receives, of some purposes. */
  payersText(mode: Mode, purposes: readonly string[]): string {
    return this.payments(mode, purposes);
  }

  /** How positions are pooled, in some modes. */
  partitionsText(names: ReadonlySet<string>): string {
    return this.forms.partitions(names);
  }

  /** A figure that the engine reads by its name. */
  builtinText(path: string): string {
    return this.forms.builtin(path);
  }

  /** What the engine reads by its name to count tiers. */
  tierText(): string {
    const others = this.policy.meaning.definitions.filter(({ level, dimension }) => level === "position" && dimension.kind === "tier");
    return ["position.tier", ...others.map(({ path }) => path).sort()].map((path) => this.forms.builtin(path)).join("\n");
  }

  /** What the clauses about an action come to for one actor, in a mode or in each of them: all that a request is judged by but for what it does. */
  clausesText(action: string, actor: string, mode: string | undefined): string {
    const { modes } = this.policy.meaning;
    return this.clauses(action, actor, mode === undefined ? modes : modes.filter(({ name }) => name === mode), { level: "other", mode: mode ?? "*" }).join("\n");
  }

  /** What counts as margin in a mode while it is kept. */
  equityText(mode: string): string {
    return this.forms.equity("maintaining", mode);
  }

  /** Whether a condition reads the request or the state before it, by itself or through a figure. */
  readsRequest(condition: Expression): boolean {
    const { definitions } = prepare(this.policy);
    const seen = new Set<string>();
    const reads = (value: unknown): boolean => {
      const text = JSON.stringify(value);
      if (/"kind":"before"|"path":"(request|charge|fill)\./.test(text)) return true;
      return [...text.matchAll(/"kind":"figure","path":"([^"]+)"/g)].some(([, path = ""]) => {
        if (seen.has(path)) return false;
        seen.add(path);
        return reads(definitions.get(path) ?? null);
      });
    };
    return reads(condition);
  }

  /** All that any answer can depend on: every rule, and every figure where it stands. */
  whole(): string {
    const { account, definitions, options, modes } = this.policy.meaning;
    const actions = new Set([...account.permissions, ...modes.flatMap(({ adjustment }) => adjustment)].map(({ action }) => action));
    const requests = [...actions].sort().map((action) => this.requestIn(action, undefined, modes, { level: "other", mode: "*" }));
    return [this.plan(), ...requests, ...definitions.map(({ path, level }) => `${path}: ${this.forms.text({ kind: "figure", path }, { level, mode: "*" })}`), ...options.map((option) => JSON.stringify(option))].join("\n");
  }

  /** All that happens when pools are liquidated: one plan changes the money that another one finds. */
  private plan(): string {
    const { account, modes, rounding, tables } = this.policy.meaning;
    const place: Place = { level: "other", mode: "*" };
    const all = [account.liquidation, ...modes.map(({ liquidation }) => liquidation)];
    // Steps that count tiers see rows that say the same.
    const counted = all.some((each) => each?.steps.some(({ action }) => action.kind === "reduce" && (action.by.kind === "tiers" || action.by.kind === "to_tier")));
    return [
      this.deep([this.applies, rounding, counted ? tables : [], account.liquidation], place),
      ...modes.flatMap((mode) => [this.deep([mode.name, mode.unspecified.map(({ section }) => section), mode.liquidation], place), this.payments(mode)]),
      this.engine(),
    ].join("\n");
  }

  /** A request: what is said of its action where it may happen, and who pays what a fill costs. */
  private request(key: string, mode: string): string {
    const [, action = "", by] = key.split(".");
    const { modes, options } = this.policy.meaning;
    const inMode = mode === "account" || action === "change_margin_mode" ? undefined : modes.filter(({ name }) => name === mode);
    const actor = by?.startsWith("by_") === true ? by.slice("by_".length) : "trader";
    const settings = action === "change_position_mode" ? JSON.stringify(options.find(({ name }) => name === "position_mode") ?? null) : "";
    return `${settings} ${this.requestIn(action, actor, inMode ?? modes, { level: "other", mode: inMode === undefined ? "*" : mode })}`;
  }

  private requestIn(action: string, actor: string | undefined, modes: readonly Mode[], place: Place): string {
    const { rounding } = this.policy.meaning;
    const closes = this.about(action, modes).some(({ own }) => closesAny(own));
    const charged = traded.has(action) || closes ? ["realized_loss", "realized_profit", "trading_fee"] : [];
    const said = this.clauses(action, actor, modes, place);
    const paid = charged.length === 0 ? [] : modes.map((mode) => `${mode.name} ${this.payments(mode, charged)}`).sort();
    // A new position has funding that is not settled yet where any rule reads it.
    return [JSON.stringify([this.applies, rounding, traded.has(action) && prepare(this.policy).readsFunding]), ...said, ...paid, this.forms.partitions(), ...(action === "change_margin_mode" ? [this.forms.builtin("position.initial_margin")] : [])].join("\n");
  }

  private clauses(action: string, actor: string | undefined, modes: readonly Mode[], place: Place): readonly string[] {
    return this.about(action, modes).map(({ name, own }) => `${place.mode === "*" ? name : ""} ${permissionText(own, actor, place, this.texts())}`).sort();
  }

  /** The clauses about an action in each of some modes, or of the account alone. */
  private about(action: string, modes: readonly Mode[]): readonly { readonly name: string; readonly own: readonly Permission[] }[] {
    const { permissions } = this.policy.meaning.account;
    return (modes.length === 0 ? [{ name: "", adjustment: [] }] : modes).map(({ name, adjustment }) => ({ name, own: [...permissions, ...adjustment].filter((each) => each.action === action) }));
  }

  /** The lists that somebody's share of a purpose can depend on: of both directions whether it is placed at all, or where who is paid also has a share of what is received. */
  private payer(mode: Mode, last: string): string {
    const [verb, purpose = "", ...bucket] = last.split(".");
    const isBoth = bucket.length === 0 || (verb === "receive" && mode.payment.some((rule) => rule.kind === "pay" && rule.direction === "pay" && rule.purposes.some((each) => each === purpose) && rule.to.some((each) => each.bucket === bucket.join("."))));
    return this.payments(mode, [purpose], isBoth ? undefined : verb === "receive" ? "receive" : "pay");
  }

  /** The payment rules of a mode by purpose, of all purposes or some. */
  private payments({ name, payment }: Mode, purposes?: readonly string[], only?: "pay" | "receive"): string {
    return paymentText(payment, purposes, { level: "other", mode: name }, this.texts(), only);
  }

  private texts(): Texts {
    return {
      condition: (expression, place) => this.forms.condition(expression, place),
      deep: (value, place) => this.deep(value, place),
      ...(this.ignoringOrder ? { either: (conditions, place) => this.either(conditions, place), choices: (rules) => choicesIn(rules, this.policy.meaning), isOne: (condition, action) => condition === undefined || isOneEverywhere(condition, action, this.policy.meaning.definitions) } : {}),
    };
  }

  /** Any of some conditions, an absent one always; nothing where none of them ever holds. */
  private either(conditions: readonly (Expression | undefined)[], place: Place): string | undefined {
    if (conditions.includes(undefined)) return "always";
    const operands = conditions.filter((each) => each !== undefined);
    const whole = this.forms.condition({ kind: "logic", operator: "or", operands }, place);
    return whole === "0" ? undefined : whole === "1/1*" ? "always" : whole;
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
  private stages(liquidation: Liquidation | undefined, name: string, mode: string, isReached = false): string {
    if (liquidation === undefined) return "unspecified";
    const place: Place = mode === "account" ? { level: "account", mode: "*" } : { level: liquidation.of === "position" ? "position" : "pool", mode };
    const from = liquidation.stages.findIndex((stage) => stage.name === name);
    const meant = liquidation.stages.slice(Math.max(from, 0));
    const said = ({ when, until }: Stage): string => `${this.forms.text(when, place)} until ${until === undefined ? "not" : this.forms.text(until, place)}`;
    const remembers = meant.some(({ until }) => until !== undefined) ? JSON.stringify(liquidation.stages.map((stage) => stage.name)) : "";
    const below = isReached ? this.maySilence(liquidation.stages.slice(0, Math.max(from, 0)), meant).map(said).join(" < ") : "";
    // Whoever is in a more severe one is in this one too.
    if (isReached && this.ignoringOrder && remembers === "" && from >= 0) return `${liquidation.of} ${this.either(meant.map(({ when }) => when), place) ?? "never"}${below === "" ? "" : ` above ${below}`}`;
    return `${liquidation.of} ${remembers} ${from < 0 ? "none" : meant.map(said).join(" < ")}${below === "" ? "" : ` above ${below}`}`;
  }

  /** Less severe stages that may be undecided where the more severe ones are not, and then whether there is any stage is: where order is ignored, those that read what these do not. */
  private maySilence(below: readonly Stage[], meant: readonly Stage[]): readonly Stage[] {
    const known = this.ignoringOrder ? this.forms.silences.inside(meant) : none;
    return below.filter((stage) => [...this.forms.silences.inside(stage)].some((silence) => !known.has(silence)));
  }

  /** Any part of a policy without names of clauses, its expressions in their normal form. */
  private deep(value: unknown, place: Place): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.deep(each, place)).join(",")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
    if (isExpression(value)) return this.forms.text(value, place);
    const members = Object.entries(plainly(value)).filter(([name, each]) => name !== "id" && name !== "label" && each !== undefined);
    return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => `${name}:${name === "fees" ? this.fees(each as Liquidation["fees"], place) : this.deep(each, place)}`).join(",")}}`; // nothing else is called so
  }

  private fees(fees: Liquidation["fees"], place: Place): string {
    const fee = oneFee(fees, (a, b) => this.excludes(a, b, place));
    return fee === undefined ? this.deep(fees, place) : this.forms.text(fee, place);
  }

  /** Whether two conditions are never both so, by their form. */
  private excludes(a: Expression, b: Expression, place: Place): boolean {
    const { truth } = this.forms;
    const both = truth?.both(truthOf(this.forms, a, place), truthOf(this.forms, b, place));
    return both !== undefined && [...both.values()].every(isZero);
  }
}

/** Actions that fill, and so cost or earn something. */
const traded: ReadonlySet<string> = new Set(["open", "increase", "reduce", "close", "delever", "settle"]);

/** A limit that is an amount has the kind of an expression, but no price that it is taken at. */
function isExpression(value: object): value is Expression {
  const kind = "kind" in value ? value.kind : undefined;
  return typeof kind === "string" && (kind === "value" ? "at" in value : expressionKinds.has(kind));
}
