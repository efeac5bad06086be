import { facts } from "../../schemas/generated/facts.ts";
import type { Traced, TracedTruth } from "../algebras/trace.ts";
import { readFact } from "../facts.ts";
import { inAnswers } from "../own-figures.ts";
import type { Scope } from "../scope.ts";
import type { Explanation } from "../snapshot/index.ts";
import { isFraction } from "../state/entity.ts";
import { attempt, Undecided } from "../undecided.ts";
import type { Explaining } from "./explain.ts";
import { silence } from "./nodes.ts";
import type { Level, Thing } from "./objects.ts";

type Why = { readonly why: Explanation };
type Read = (scope: Scope) => Why;

const purposes = { equity: "maintaining", equityForOpening: "opening", equityForWithdrawing: "withdrawing" } as const;
const known = new Set(facts.map((fact) => fact.path));

/** How a name of the answer is read at a level: `equityForOpening`, `figures.covered`, `walletBalance`. `undefined`: there is no such thing. */
export function readerNamed(context: Explaining, level: Level, name: string): Read | undefined {
  const { reading } = context;
  if (level === "pool" && Object.hasOwn(purposes, name)) return (scope) => reading.equity(purposes[name as keyof typeof purposes], scope); // hasOwn
  if (level === "pool" && name === "marginRatio") return (scope) => reading.algebra.divide(reading.figure("pool.maintenance_margin", scope), reading.equity("maintaining", scope));
  const bare = name.replace(/^figures\./, "").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return readerAt(context, `${level}.${bare}`);
}

/** How a path of a policy is read, `pool.equity for opening` and `position.tier.max_leverage` among them. `undefined`: there is no such thing. */
export function readerAt({ program, reading }: Explaining, path: string): Read | undefined {
  const [bare = "", purpose = "maintaining"] = path.split(" for ");
  if (bare === "pool.equity") {
    const found = Object.values(purposes).find((each) => each === purpose);
    return found === undefined ? undefined : (scope) => reading.equity(found, scope);
  }
  if (bare !== path) return undefined;
  if (path === "pool.available" || path === "balance.available") return (scope) => reading.quantity({ kind: "available", of: path === "pool.available" ? "pool" : "balance" }, scope);
  const definition = program.definitions.get(path);
  if (definition !== undefined) {
    const { kind } = definition.dimension;
    if (kind === "tier") return () => fail(`\`${path}\` is a row of a table; ask for a figure that reads it.`);
    return kind === "flag" ? (scope) => reading.condition({ kind: "figure", path }, scope) : (scope) => reading.figure(path, scope);
  }
  const dot = path.lastIndexOf(".");
  const [owner, field] = [path.slice(0, dot), path.slice(dot + 1)];
  if (program.definitions.get(owner)?.dimension.kind === "tier") return (scope) => reading.quantity({ kind: "tier_field", tier: { kind: "figure", path: owner }, field }, scope);
  if (inAnswers(path)) return (scope) => reading.figure(path, scope);
  if (!known.has(path) && !program.declared.some((fact) => fact.path === path) && !path.endsWith(".sign")) return undefined;
  return (scope) => fact({ reading }, path, scope);
}

function fact({ reading }: Pick<Explaining, "reading">, path: string, scope: Scope): Why {
  if (path.endsWith(".sign")) return reading.quantity({ kind: "fact", path }, scope);
  const { reference, value } = readFact(path, scope);
  if (isFraction(value)) return reading.quantity({ kind: "fact", path }, scope);
  const label = `${reference.path} of ${reference.of}`;
  return { why: { label, kind: "fact", value: typeof value === "string" ? value : value ? "yes" : "no", children: [] } };
}

/** One number of the answer, or of the policy, with its arithmetic. */
export function figureAnswer({ program }: Explaining, thing: Thing, name: string, read: (scope: Scope) => Why | Traced | TracedTruth): Explanation {
  const label = `${name} of ${thing.id}`;
  const found = attempt(() => read(thing.scope));
  if ("undecided" in found) return silence(program, label, found.undecided);
  const { why } = found.value;
  return { ...why, label, kind: "answer", children: why.kind === "figure" || why.kind === "fact" ? [why] : why.children };
}

function fail(because: string): never {
  throw new Undecided({ kind: "not_meaningful", because });
}
