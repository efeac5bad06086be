import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy, Expression, LookupExpression, Meaning, TierTable } from "../../dsl/ir.ts";
import { multiply, subtract, zero, type Fraction } from "../../engine/number/index.ts";
import { literalValue } from "../../engine/program.ts";
import type { Mutant } from "../mutate/index.ts";

/**
 * Whether it does not matter to which of two rows a bound belongs: the mutant looks a table up with the other bound included, all that is read of the row is `what is looked up × a
 * rate − a deduction`, and at each bound both rows say the same of that. A plan that goes down by tiers sees the rows themselves.
 */
export function isSeamless({ meaning }: CompiledPolicy, { kind, clause, policy }: Mutant): boolean {
  const [own, other] = [lookupIn(meaning, clause), lookupIn(policy.meaning, clause)];
  if (kind !== "tier_boundary" || own === undefined || other === undefined || own.table.kind !== "policy") return false;
  if (canonicalJson({ ...own, boundary: null }) !== canonicalJson({ ...other, boundary: null })) return false;
  const table = meaning.tables.find(({ name }) => name === own.table.name);
  const path = meaning.definitions.find(({ id }) => id === clause)?.path;
  if (table === undefined || path === undefined || JSON.stringify(meaning.modes).includes('tier"') || JSON.stringify([meaning.modes, meaning.account]).includes('"tiers"')) return false;
  const pairs = readsOf(meaning, path, canonicalJson(own.by));
  return pairs !== undefined && pairs.every(([rate, deduction]) => isContinuous(table, rate, deduction));
}

function lookupIn({ definitions }: Meaning, clause: string): LookupExpression | undefined {
  const definition = definitions.find(({ id }) => id === clause);
  return definition?.body.kind === "lookup" && definition.exceptions.length === 0 ? definition.body : undefined;
}

/** The rates and deductions that are read together, as fields; nothing where a field of the row, or the row, is read in any other way. */
function readsOf(meaning: Meaning, path: string, by: string): readonly (readonly [rate: string, deduction: string | undefined])[] | undefined {
  const pairs: (readonly [string, string | undefined])[] = [];
  let isOther = false;
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const pair = isExpression(node) ? pairIn(node, path, by) : undefined;
    if (pair !== undefined) return void pairs.push(pair);
    if ("kind" in node && "path" in node && node.kind === "figure" && node.path === path) isOther = true;
    Object.values(node).forEach(walk);
  };
  walk([meaning.definitions, meaning.account, meaning.modes]);
  return isOther ? undefined : pairs;
}

function pairIn(node: Expression, path: string, by: string): readonly [string, string | undefined] | undefined {
  if (node.kind !== "binary") return undefined;
  if (node.operator === "subtract") {
    const [rate, deduction] = [pairIn(node.left, path, by), fieldOf(node.right, path)];
    return rate === undefined || rate[1] !== undefined || deduction === undefined ? undefined : [rate[0], deduction];
  }
  if (node.operator !== "multiply") return undefined;
  const [left, right] = [fieldOf(node.left, path), fieldOf(node.right, path)];
  if (left !== undefined && canonicalJson(node.right) === by) return [left, undefined];
  return right !== undefined && canonicalJson(node.left) === by ? [right, undefined] : undefined;
}

function fieldOf(node: Expression, path: string): string | undefined {
  return node.kind === "tier_field" && node.tier.kind === "figure" && node.tier.path === path ? node.field : undefined;
}

function isContinuous({ rows }: TierTable, rate: string, deduction: string | undefined): boolean {
  return rows.at(-1)?.upTo === undefined && rows.slice(1).every((row, index) => {
    const below = rows[index];
    if (below?.upTo === undefined) return false;
    const bound = literalValue(below.upTo);
    const at = (each: TierTable["rows"][number]): Fraction => subtract(multiply(bound, valueIn(each, rate)), deduction === undefined ? zero : valueIn(each, deduction));
    const [one, other] = [at(below), at(row)];
    return one.n === other.n && one.d === other.d;
  });
}

function valueIn({ fields }: TierTable["rows"][number], name: string): Fraction {
  const field = fields.find((each) => each.name === name);
  return field === undefined ? zero : literalValue(field.value);
}

function isExpression(node: object): node is Expression {
  return "kind" in node && node.kind === "binary";
}
