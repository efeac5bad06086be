import { canonicalJson } from "../../../dsl/canonical.ts";
import type { Liquidation, Meaning, Mode, PaymentRule, Permission } from "../../../dsl/ir.ts";
import { wordsOf } from "../../wording.ts";
import { bare } from "./cone.ts";
import { countWords, exceptionWords, guaranteeWords, partitionWords, payRuleWords, payStepWords, permissionWords, rowWords, stageWords, stepWords, whenWords } from "./clause-words.ts";

/** A clause as it is compared: what it says by itself, and the lists of clauses inside it. */
export interface Clause {
  /** `definition`, `count`, `permission` … */
  readonly kind: string;
  readonly id: string;
  readonly label?: string;
  /** What makes it the same clause though it says something else: a path, a name, who may do what. */
  readonly head: string;
  readonly words: string;
  /** What it says, without ids, labels and what is inside it. Canonical. */
  readonly own: string;
  readonly inside: readonly ClauseList[];
}

export interface ClauseList {
  /** Where the list stands: `definitions`, `cross/sharing`. */
  readonly section: string;
  /** Whether its order means something. */
  readonly ordered: boolean;
  readonly clauses: readonly Clause[];
}

/** All that a policy means, as lists of clauses. Whatever can change a decision is in them. */
export function clausesOf(meaning: Meaning): readonly ClauseList[] {
  const { version, effective, applies, rounding, options, facts, tables, definitions, account, modes, guarantees, language } = meaning;
  const header = (name: string, value: object | string | number, words: string): Clause => clause({ kind: "header", id: name, head: name, words }, value);
  return [
    list("policy", [
      header("id", meaning.id, `policy ${meaning.id}`),
      header("language", language, `language ${language}`),
      header("version", version, `version ${version}`),
      header("effective", effective, `effective${effective.from === undefined ? "" : ` from ${effective.from}`}${effective.until === undefined ? "" : ` until ${effective.until}`}`),
      ...Object.entries(rounding).map(([what, rule]) => header(`round ${what}`, rule, `round ${what} to ${rule.to} ${rule.mode.replaceAll("_", " ")}`)),
      ...applies.map((rule) => header(`applies ${rule.key}`, rule, `applies to ${rule.key} ${rule.values.join(", ")}`)),
    ]),
    list("options", options.map((option) => clause({ kind: "option", id: `options/${option.name}`, head: option.name, words: `${option.name}: ${option.values.join(", ")}, default ${option.default}` }, option))),
    list("facts", facts.map((fact) => clause({ kind: "fact", id: `facts/${fact.path}`, head: fact.path, words: `${fact.path} ${fact.dimension.kind}${fact.default === undefined ? "" : ` default ${fact.default}`}` }, fact))),
    list("tables", tables.map(({ rows, ...table }) => {
      const { name } = table;
      const inner = rows.map((row) => clause({ kind: "row", id: `tables/${name}`, head: row.upTo === undefined ? "above" : wordsOf(row.upTo), words: rowWords(row) }, row));
      return clause({ kind: "table", id: `tables/${name}`, head: name, words: `table ${name}` }, table, [{ section: `tables/${name}`, ordered: true, clauses: inner }]);
    })),
    list("definitions", definitions.map(({ exceptions, ...definition }) => {
      const inner = exceptions.map((each) => clause({ kind: "exception", ...named(each), head: wordsOf(each.condition), words: exceptionWords(each) }, each));
      return clause({ kind: "definition", ...named(definition), head: definition.path, words: `${definition.path} = ${wordsOf(definition.body)}` }, definition, [{ section: `definitions/${definition.path}`, ordered: true, clauses: inner }]);
    })),
    list("account", permissions(account.permissions)),
    list("account/liquidation", account.liquidation === undefined ? [] : [liquidation("account", account.liquidation)]),
    list("modes", modes.map(mode)),
    list("guarantees", guarantees.map((each) => clause({ kind: "guarantee", ...named(each), head: `${each.polarity} ${each.kind}`, words: guaranteeWords(each) }, each))),
  ];
}

function mode({ name, sharing, adjustment, liquidation: plan, payment, unspecified }: Mode): Clause {
  return clause({ kind: "mode", id: name, head: name, words: `mode ${name}` }, { name }, [
    list(`${name}/sharing`, sharing === undefined ? [] : [
      clause({ kind: "share", ...named(sharing.partition), head: "share", words: partitionWords(sharing.partition) }, sharing.partition),
      ...sharing.counts.map((count) => clause({ kind: "count", ...named(count), head: count.sign, words: countWords(count) }, count)),
    ]),
    list(`${name}/adjustment`, permissions(adjustment)),
    list(`${name}/liquidation`, plan === undefined ? [] : [liquidation(name, plan)]),
    list(`${name}/payment`, payment.map((rule) => payRule(rule, name))),
    list(name, unspecified.map((each) => clause({ kind: "unspecified", ...named(each), head: each.section, words: `unspecified ${each.section}` }, each))),
  ]);
}

function permissions(all: readonly Permission[]): readonly Clause[] {
  return all.map((each) => clause({ kind: "permission", ...named(each), head: `${each.actor} ${each.action}`, words: permissionWords(each) }, each));
}

function liquidation(name: string, { stages, steps, stops, fees, surplus, ...rest }: Liquidation): Clause {
  const section = `${name}/liquidation`;
  return clause({ kind: "liquidation", id: rest.id, head: "liquidation", words: `liquidation of ${rest.of}` }, rest, [
    { section, ordered: true, clauses: stages.map((each) => clause({ kind: "stage", ...named(each), head: each.name, words: stageWords(each) }, each)) },
    { section, ordered: true, clauses: steps.map((each) => clause({ kind: "step", ...named(each), head: `${each.role} ${each.action.kind}`, words: stepWords(each) }, each)) },
    list(section, stops.map((each) => clause({ kind: "stop", ...named(each), head: "stop", words: `stop${whenWords(each.when)}` }, each))),
    list(section, fees.map((each) => clause({ kind: "fee", ...named(each), head: "fee", words: `fee ${wordsOf(each.amount)}${whenWords(each.when)}` }, each))),
    list(section, surplus === undefined ? [] : [clause({ kind: "surplus", ...named(surplus), head: "surplus", words: `surplus to ${surplus.to}` }, surplus)]),
  ]);
}

function payRule(rule: PaymentRule, name: string): Clause {
  const head = `${rule.direction} ${rule.purposes.join(", ")}`;
  if (rule.kind === "unspecified") return clause({ kind: "unspecified", ...named(rule), head, words: `unspecified ${rule.purposes.join(", ")}` }, rule);
  const { steps, ...rest } = rule;
  const inner = steps.map((step) => clause({ kind: "payer", ...named(step), head: step.buckets.map(({ bucket }) => bucket).join(", "), words: payStepWords(step) }, step));
  return clause({ kind: "payment", ...named(rule), head, words: payRuleWords(rule) }, rest, [{ section: `${name}/payment`, ordered: true, clauses: inner }]);
}

function list(section: string, clauses: readonly Clause[]): ClauseList {
  return { section, ordered: false, clauses };
}

function named({ id, label }: { readonly id: string; readonly label?: string }): { id: string; label?: string } {
  return label === undefined ? { id } : { id, label };
}

function clause(head: Omit<Clause, "own" | "inside">, own: unknown, inside: readonly ClauseList[] = []): Clause {
  return { ...head, own: canonicalJson(bare(own)), inside };
}
