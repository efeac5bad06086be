import type { CompiledPolicy, Definition, FactRule, Meaning, Mode, TierTable } from "../dsl/ir.ts";
import type { Algebra } from "./algebras/algebra.ts";
import { digest } from "../dsl/canonical.ts";
import { fraction, multiply, parseLiteral, type Fraction } from "./number/index.ts";
import type { NumberExpression } from "../dsl/ir.ts";
import type { PolicyReference } from "./snapshot/index.ts";
import type { StateTier } from "./state/state.ts";

/** A policy made ready to run: the same rules with their indexes. Built once, used for any number of snapshots. */
export interface Program {
  readonly policy: CompiledPolicy;
  readonly meaning: Meaning;
  readonly digest: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly declared: readonly FactRule[];
  readonly modes: ReadonlyMap<string, Mode>;
  /** Tables of the policy, as rows like those of an instrument. */
  readonly tables: ReadonlyMap<string, { readonly table: TierTable; readonly rows: readonly StateTier[] }>;
  /** Whether any rule reads funding that is not settled yet. */
  readonly readsFunding: boolean;
  /** Whether any rule reads what time it is. */
  readonly readsNow: boolean;
  /** Other than exact: how a simulated platform computes, for tests of tests. Absent in every answer that anybody relies on. */
  readonly arithmetic?: ((exact: Algebra<Fraction, boolean>) => Algebra<Fraction, boolean>) | undefined;
}

const programs = new WeakMap<CompiledPolicy, Program>();

export interface Preparation {
  /** Stands for the digest, where a caller makes thousands of policies whose digests nobody will see. */
  readonly called?: string;
  /** See `Program.arithmetic`. */
  readonly arithmetic?: Program["arithmetic"];
}

/** Prepares `policy`; the same document gives the same program, prepared as it was asked for first. */
export function prepare(policy: CompiledPolicy, { called, arithmetic }: Preparation = {}): Program {
  const known = programs.get(policy);
  if (known !== undefined) return known;
  const { meaning } = policy;
  const program: Program = {
    policy,
    meaning,
    digest: called ?? digest(meaning),
    definitions: new Map(meaning.definitions.map((definition) => [definition.path, definition])),
    declared: meaning.facts,
    modes: new Map(meaning.modes.map((mode) => [mode.name, mode])),
    tables: new Map(meaning.tables.map((table) => [table.name, { table, rows: table.rows.map(toStateTier) }])),
    readsNow: JSON.stringify(meaning).includes('"account.now"'),
    readsFunding: JSON.stringify(meaning).includes('"position.unsettled_funding"'),
    ...(arithmetic !== undefined && { arithmetic }),
  };
  programs.set(policy, program);
  return program;
}

/** Which policy an answer is of. */
export function referenceOf(policy: CompiledPolicy): PolicyReference {
  const { meaning, digest } = prepare(policy);
  return { id: meaning.id, version: meaning.version, digest };
}

const literals = new WeakMap<NumberExpression, Fraction>();

/** A literal's exact value in its base unit: percent and bps as ratios, durations in seconds. Read once. */
export function literalValue(expression: NumberExpression): Fraction {
  const known = literals.get(expression);
  if (known !== undefined) return known;
  const value = readLiteral(expression);
  literals.set(expression, value);
  return value;
}

function readLiteral(expression: NumberExpression): Fraction {
  const value = parseLiteral(expression.value);
  if (value === undefined) throw new Error(`The number \`${expression.value}\` of the policy is not a decimal.`);
  const scale = expression.unit === undefined ? undefined : scales[expression.unit];
  return scale === undefined ? value : multiply(value, scale);
}

const scales: Readonly<Record<NonNullable<NumberExpression["unit"]>, Fraction | undefined>> = {
  percent: fraction(1n, 100n),
  bps: fraction(1n, 10_000n),
  x: undefined,
  s: undefined,
  min: fraction(60n),
  h: fraction(3_600n),
  d: fraction(86_400n),
  contracts: undefined,
};

function toStateTier(row: TierTable["rows"][number]): StateTier {
  return {
    upTo: row.upTo === undefined ? undefined : literalValue(row.upTo),
    fields: Object.fromEntries(row.fields.map((field) => [field.name, literalValue(field.value)])),
  };
}
