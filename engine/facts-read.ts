import type { CompiledPolicy, Meaning } from "../dsl/ir.ts";
import { facts as catalogue, type FactDoc } from "../schemas/generated/facts.ts";
import type { FactRead, FactsReadAnswer } from "../schemas/generated/facts-read.ts";
import { prepare } from "./program.ts";
import { toCamelCase } from "./state/load.ts";

/** The questions whose answers a fact may be needed for. */
type Question = FactRead["neededFor"][number];

/**
 * What a policy reads of snapshots, requests and charges: required and optional facts of the schema, and those it declares. An
 * optional fact that is missing makes the answers that need it `cannot_decide`.
 */
export function factsRead(policy: CompiledPolicy): FactsReadAnswer {
  const { meaning } = policy;
  const readers = new Readers(meaning);
  const rows = [...readers.found].map(([path, by]) => toRow(policy, path, [...by], readers)).filter((row) => row !== undefined);
  return {
    policy: { id: meaning.id, version: meaning.version, digest: prepare(policy).digest },
    facts: rows.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.path < b.path ? -1 : 1)),
    options: meaning.options.map(({ name, values, default: usual }) => ({ name, values: [...values], default: usual })),
    selectors: meaning.applies.map(({ key, values }) => ({ name: key, values: [...values] })),
  };
}

const levels: readonly string[] = ["account", "balance", "credit", "pool", "position", "order", "instrument", "tier", "asset", "fund", "request", "charge"];

/** Where objects of a level stand in JSON. */
const places: Readonly<Record<string, string>> = {
  account: "account",
  balance: "account.balances[]",
  credit: "account.balances[].credits[]",
  pool: "pools[]",
  position: "positions[]",
  order: "orders[]",
  instrument: "instruments[]",
  tier: "instruments[].tiers[]",
  asset: "assets[]",
  fund: "funds[]",
  request: "request",
  charge: "charge",
};

/** What an operation reads without naming it. */
const payoff = ["instrument.contract", "instrument.contract_size"];

/** Goes through a policy once and notes for each path the clauses that read it. */
class Readers {
  readonly found = new Map<string, Set<string>>();
  private readonly questions = new Map<string, Set<Question>>();
  private readonly figures = new Map<string, Set<string>>();

  constructor(meaning: Meaning) {
    for (const definition of meaning.definitions) this.walk(definition, "", "assess");
    for (const mode of meaning.modes) {
      this.walk(mode.sharing, "", "assess");
      this.walk(mode.liquidation?.stages, "", "assess");
      this.walk(mode.adjustment, "", "permit");
      this.walk(mode.payment, "", "charge");
      const { stages: _stages, ...plan } = mode.liquidation ?? {};
      this.walk(plan, "", "liquidate");
    }
    this.walk(meaning.account.permissions, "", "permit");
    this.walk(meaning.account.liquidation, "", "liquidate");
    if (meaning.rounding.prices?.to === "tick") this.note("instrument.tick_size", "round", "assess");
  }

  /** The questions that a clause serves: its own, and those of all that read the figure it defines. */
  questionsOf(clauses: readonly string[]): readonly Question[] {
    const asked = new Set(clauses.flatMap((clause) => [...(this.questions.get(clause) ?? [])]));
    const seen = new Set<string>();
    const waiting = clauses.filter((clause) => clause.startsWith("definitions/"));
    for (let clause = waiting.pop(); clause !== undefined; clause = waiting.pop()) {
      if (seen.has(clause)) continue;
      seen.add(clause);
      const path = clause.split("/")[1] ?? "";
      for (const reader of this.figures.get(path) ?? []) {
        for (const question of this.questions.get(reader) ?? []) asked.add(question);
        waiting.push(reader);
      }
    }
    return (["assess", "permit", "charge", "liquidate"] as const).filter((question) => asked.has(question));
  }

  private walk(node: unknown, clause: string, question: Question): void {
    if (Array.isArray(node)) {
      for (const each of node) this.walk(each, clause, question);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const home = "id" in node && typeof node.id === "string" ? node.id : clause;
    this.read(node, home, question);
    for (const value of Object.values(node)) this.walk(value, home, question);
  }

  private read(node: object, clause: string, question: Question): void {
    const kind = "kind" in node ? node.kind : undefined;
    const path = "path" in node && typeof node.path === "string" ? node.path : undefined;
    if (kind === "fact" && path !== undefined) this.note(path, clause, question);
    if (kind === "figure" && path !== undefined) {
      const readers = this.figures.get(path) ?? new Set();
      this.figures.set(path, readers.add(clause));
      this.ask(clause, question);
    }
    if (kind === "value" || kind === "profit") {
      const holder = "of" in node && node.of === "order" ? "order" : "position";
      for (const each of [...payoff, `${holder}.contracts`, ...(kind === "profit" ? [`${holder}.side`] : [])]) this.note(each, clause, question);
    }
    if (kind === "lookup" && "table" in node && isInstrumentTable(node.table)) this.note("instrument.tiers", clause, question);
    if ((kind === "tier_field" || kind === "slices") && "field" in node && typeof node.field === "string") this.note(`tier.${node.field}`, clause, question);
    if (kind === "valued") for (const each of ["asset.prices", ...("haircut" in node && node.haircut === true ? ["asset.haircut"] : [])]) this.note(each, clause, question);
    for (const key of ["bucket", "from", "to"] as const) {
      const bucket = (node as Readonly<Record<string, unknown>>)[key]; // any object may be asked for a key
      if (typeof bucket === "string" && /^(balance|position)\.[a-z_]+$/.test(bucket)) this.note(bucket, clause, question);
    }
  }

  private note(path: string, clause: string, question: Question): void {
    this.found.set(path, (this.found.get(path) ?? new Set()).add(clause));
    this.ask(clause, question);
  }

  private ask(clause: string, question: Question): void {
    this.questions.set(clause, (this.questions.get(clause) ?? new Set()).add(question));
  }
}

function isInstrumentTable(table: unknown): boolean {
  return typeof table === "object" && table !== null && "kind" in table && table.kind === "instrument";
}

function toRow(policy: CompiledPolicy, path: string, readBy: readonly string[], readers: Readers): FactRead | undefined {
  const known = catalogue.find((fact) => fact.path === path);
  const declared = policy.meaning.facts.find((fact) => fact.path === path);
  const level = path.slice(0, path.indexOf("."));
  const place = places[level];
  if (place === undefined || (known === undefined && declared === undefined && level !== "asset" && level !== "tier")) return undefined;
  const doc = known?.doc ?? (Object.hasOwn(policy.notes.facts, path) ? policy.notes.facts[path] : undefined);
  const key = known?.key ?? toCamelCase(path.slice(level.length + 1));
  return {
    path,
    level,
    json: declared === undefined ? `${place}.${key}` : `${place}.facts.${key}`,
    dimension: dimensionOf(known, declared?.dimension),
    presence: declared !== undefined ? "declared" : known?.required === true ? "required" : "optional",
    ...(declared?.default === undefined ? {} : { default: declared.default }),
    ...(doc === undefined ? {} : { doc }),
    neededFor: [...readers.questionsOf(readBy)],
    readBy: [...readBy],
  };
}

function dimensionOf(known: FactDoc | undefined, declared: { readonly kind: string; readonly asset?: string } | undefined): string {
  const kind = known?.dimension ?? declared?.kind ?? "number";
  const asset = known?.asset ?? declared?.asset;
  if (kind !== "money" || asset === undefined) return kind;
  return `money in ${asset === "settle" ? "the settlement asset" : asset === "own" ? "its own asset" : asset}`;
}
