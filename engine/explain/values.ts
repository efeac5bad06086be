import type { CompiledPolicy, Dimension } from "../../dsl/ir.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { exact } from "../algebras/exact.ts";
import { applicability } from "../applies.ts";
import { currencyOf } from "../currency.ts";
import { quantityFact, readFact } from "../facts.ts";
import { toDecimalString, type Fraction } from "../number/index.ts";
import type { Pool } from "../pools.ts";
import { prepare, type Program } from "../program.ts";
import { Reading } from "../reading.ts";
import { showAmount, showPercent } from "../report/numbers.ts";
import type { Scope } from "../scope.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { isFraction } from "../state/entity.ts";
import { loadState, splitPath } from "../state/load.ts";
import type { State } from "../state/state.ts";
import { attempt } from "../undecided.ts";
import { namesFor } from "./names.ts";
import { isLevel, thingsAt } from "./objects.ts";

/** What a fact or a figure is on one object, in the words of a report: `50,100.5 USDT`, `cannot be decided: …`. */
export interface ShownValue {
  readonly of: string;
  readonly value: string;
}

const purposes = ["maintaining", "opening", "withdrawing"] as const;
const catalogue = new Map(facts.map((fact) => [fact.path, fact]));

/**
 * What the paths of a policy are worth in one snapshot, for whoever points at one. A class because one reading serves all questions.
 * The snapshot is one that `validateSnapshot` passed.
 */
export class Values {
  private readonly program: Program;
  private readonly state: State;
  private readonly reading: Reading<Fraction, boolean>;
  private readonly pools: readonly Pool[];

  constructor(policy: CompiledPolicy, snapshot: Snapshot) {
    this.program = prepare(policy);
    this.state = loadState(snapshot, this.program.declared);
    this.reading = new Reading(this.program, exact());
    this.pools = this.reading.poolsOf({ state: this.state });
  }

  /**
   * The value of `path` on each object of its level, in the snapshot's order, the first `most` of them: `pool.equity for opening`,
   * `position.notional`, `instrument.mark_price`. `undefined` for what has no value by itself: a tier, a request, a name that nothing has.
   */
  of(path: string, most = 20): readonly ShownValue[] | undefined {
    const [bare = "", purpose] = path.split(" for ");
    const [level] = splitPath(bare);
    const read = this.reader(bare, purpose);
    if (read === undefined || !isLevel(level)) return undefined;
    return thingsAt(level, this.state, this.pools).slice(0, most).map(({ id, scope }) => {
      const refusal = scope.pool === undefined ? undefined : applicability(this.program, this.state, scope.pool);
      const found = refusal === undefined ? attempt(() => read(scope, id)) : { undecided: refusal };
      return { of: id, value: "value" in found ? found.value : `cannot be decided: ${found.undecided.reason.because}` };
    });
  }

  private reader(path: string, purpose: string | undefined): ((scope: Scope, id: string) => string) | undefined {
    const { reading } = this;
    if (path === "pool.equity") {
      const known = purposes.find((each) => each === (purpose ?? "maintaining"));
      return known === undefined ? undefined : (scope, id) => this.amount(reading.quantity({ kind: "equity", purpose: known }, scope), path, id, scope);
    }
    if (path === "pool.available" || path === "balance.available") {
      const of = path === "pool.available" ? "pool" : "balance";
      return (scope, id) => this.amount(reading.quantity({ kind: "available", of }, scope), path, id, scope);
    }
    const definition = this.program.definitions.get(path);
    if (definition !== undefined) return this.figure(path, definition.dimension);
    const tierField = this.tierField(path);
    if (tierField !== undefined) return tierField;
    const known = catalogue.get(path);
    const dimension = this.program.declared.find((fact) => fact.path === path)?.dimension.kind ?? known?.dimension;
    if (dimension === "tiers" || (dimension === undefined && !path.endsWith(".sign") && path !== "account.now")) return undefined;
    return (scope, id) => this.fact(path, dimension, id, scope);
  }

  private figure(path: string, { kind }: Dimension): ((scope: Scope, id: string) => string) | undefined {
    if (kind === "tier" || kind === "tiers" || kind === "enum") return undefined;
    if (kind === "flag") return (scope) => (this.reading.condition({ kind: "figure", path }, scope) ? "yes" : "no");
    return (scope, id) => this.shown(this.reading.figure(path, scope), kind, path, id, scope);
  }

  /** `position.tier.maintenance_margin_rate`: a field of the tier that an object is in. */
  private tierField(path: string): ((scope: Scope, id: string) => string) | undefined {
    const dot = path.lastIndexOf(".");
    const [owner, field] = [path.slice(0, dot), path.slice(dot + 1)];
    if (this.program.definitions.get(owner)?.dimension.kind !== "tier") return undefined;
    const read = (scope: Scope): Fraction => this.reading.quantity({ kind: "tier_field", tier: { kind: "figure", path: owner }, field }, scope);
    const written = this.program.policy.meaning.tables.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields.filter(({ name }) => name === field)))[0]?.value;
    const known = catalogue.get(`tier.${field}`)?.dimension;
    if (written === undefined) return known === undefined ? undefined : (scope, id) => this.shown(read(scope), known, `tier.${field}`, id, scope);
    if (written.asset !== undefined) return (scope) => showAmount(toDecimalString(read(scope)), written.asset);
    const kind = written.unit === "x" ? "leverage" : written.unit === undefined ? "number" : "ratio";
    return (scope, id) => this.shown(read(scope), kind, owner, id, scope);
  }

  private fact(path: string, dimension: string | undefined, id: string, scope: Scope): string {
    if (path.endsWith(".sign")) return this.shown(quantityFact(this.reading.algebra, path, scope), "number", path, id, scope);
    if (path === "account.now") return this.shown(quantityFact(this.reading.algebra, path, scope), "instant", path, id, scope);
    const { value } = readFact(path, scope);
    return isFraction(value) ? this.shown(value, dimension ?? "number", path, id, scope) : typeof value === "string" ? value : value ? "yes" : "no";
  }

  private shown(value: Fraction, kind: string, path: string, id: string, scope: Scope): string {
    if (kind === "ratio") return showPercent(toDecimalString(value));
    if (kind === "leverage") return `${showAmount(toDecimalString(value), undefined)}x`;
    if (kind === "instant") return instant(value);
    if (kind === "duration") return showAmount(toDecimalString(value), "s");
    return this.amount(value, path, id, scope);
  }

  private amount(value: Fraction, path: string, id: string, scope: Scope): string {
    const unit = namesFor(this.program, this.state, this.pools).unit({ path, of: id });
    const currency = scope.pool !== undefined && path.startsWith("pool.") ? currencyOf(this.program, scope.pool) : undefined;
    return showAmount(toDecimalString(value), unit ?? currency);
  }
}

/** Seconds since 1970 as an instant, to the second; as seconds where no calendar reaches. */
function instant(seconds: Fraction): string {
  const { n, d } = seconds;
  const date = new Date(Number(n / d) * 1000);
  return Number.isNaN(date.getTime()) ? showAmount(toDecimalString(seconds), "s since 1970") : date.toISOString().replace(".000Z", "Z");
}
