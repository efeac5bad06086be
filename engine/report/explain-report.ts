import type { ExplainAnswer, Explanation } from "../snapshot/index.ts";
import { arithmeticOf, isNumber, nameOf, termsOf } from "./arithmetic.ts";
import { grouped, showAmount, showNumber } from "./numbers.ts";
import { part, type Phrase, type Report, type Tone, type TreeRow } from "./report.ts";
import { about } from "./words.ts";

/** Where a clause stands: `perpetuals.margin:31`; nothing where that is not known, as of a compiled policy. */
export type PlaceOf = (clause: string) => string | undefined;

/** Why an answer is what it is: each figure with its arithmetic, its place in the policy and its source. */
export function explainReport(answer: ExplainAnswer, placeOf: PlaceOf): Report {
  return [
    { kind: "title", phrase: part(`Why: ${answer.question}`, "strong") },
    { kind: "paragraph", phrase: about(answer.policy, answer.asOf) },
    ...answer.answers.map((each) => ({ kind: "tree" as const, rows: new Unfolding(placeOf).rows(each, 0) })),
  ];
}

/** Nobody reads deeper; JSON has all. */
const mostDepth = 24;

/** Unfolds one tree. What has been shown is not shown again: its number stands in the arithmetic. */
class Unfolding {
  private readonly placeOf: PlaceOf;
  private readonly seen = new Set<string>();

  constructor(placeOf: PlaceOf) {
    this.placeOf = placeOf;
  }

  /** `about` are the objects that the rows above are about; a name does not repeat them. */
  rows(node: Explanation, depth: number, about: readonly string[] = []): readonly TreeRow[] {
    const key = JSON.stringify([node.kind, node.label, node.value, node.clause]);
    if (this.seen.has(key)) return [];
    this.seen.add(key);
    const shown = withoutDetour(node);
    const row: TreeRow = {
      depth,
      name: part(depth === 0 ? shown.label : shorten(shown.label, about), toneOf(shown, depth)),
      value: valueOf(shown),
      rest: [...explained(shown, about), this.source(shown)],
    };
    const below = named(shown.children);
    if (below.length === 0) return [row];
    if (depth >= mostDepth) return [row, { depth: depth + 1, name: part("… deeper than is shown; --json has all", "dim"), value: "", rest: [] }];
    const object = / of (?:pool )?(\S.*)$/.exec(shown.label)?.[1];
    const inside = object === undefined || shown.kind === "not_applied" || shown.kind === "condition" ? about : [...about, object];
    return [row, ...below.flatMap((child) => this.rows(child, depth + 1, inside))];
  }

  private source({ clause, citation, assumed }: Explanation): Phrase {
    const place = clause === undefined ? undefined : (this.placeOf(clause) ?? clause);
    return part([place, citation, assumed === true ? "(assumed)" : undefined].filter((each) => each !== undefined).join("  "), "dim");
  }
}

/** What is said of a node beside its value: the comparison that it is, its arithmetic, a note. */
function explained(node: Explanation, about: readonly string[]): readonly Phrase[] {
  const { kind, note } = node;
  if (kind === "cannot_decide") return [part(note ?? "not settled", "doubtful")];
  if (operatorOf(node) !== undefined) return [inNumbers(node)];
  const arithmetic = isNumber(node) ? arithmeticOf(node) : undefined;
  const told = note === undefined ? undefined : part(shorten(grouped(note), about), isNumber(node) ? "dim" : "plain");
  return [...(arithmetic === undefined ? [] : [`= ${arithmetic}`]), ...(told === undefined ? [] : [told])];
}

/** `pool.equity of cross:USDT` below a row about `cross:USDT` is `pool.equity`. */
function shorten(text: string, about: readonly string[]): string {
  return about.reduce((shorter, object) => shorter.replaceAll(new RegExp(` of ${escapeForPattern(object)}(?![\\w/-]|[:.]\\w)`, "g"), ""), text);
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * A clause that is one condition takes over what the condition says; a counted amount that is one fact or figure is named
 * after it. The line between them would say nothing more.
 */
function withoutDetour(node: Explanation): Explanation {
  const terms = termsOf(node);
  const [only] = terms;
  if (/^(count|reserve) of /.test(node.label) && only !== undefined && terms.length === 1 && only.kind !== "operation" && only.kind !== "literal") {
    const sign = node.label.startsWith("reserve") ? "less " : "";
    return { ...node, label: `${sign}${only.label}`, children: [...only.children, ...node.children.filter((child) => child !== only)] };
  }
  const [child] = node.children;
  if (node.children.length !== 1 || child === undefined) return node;
  if (node.kind === "answer" && child.kind === "figure" && child.value === node.value) return { ...child, label: node.label, kind: node.kind };
  if (node.kind !== "figure" && operatorOf(child) !== undefined && (node.value === "yes" || node.value === "no")) {
    const [left, right] = child.children;
    const names = left === undefined || right === undefined ? "" : `${nameOf(left)} ${operatorOf(child)} ${nameOf(right)}: `;
    return { ...node, children: child.children, note: `${names}${inNumbers(child)}` };
  }
  return node;
}

/** A comparison in numbers: `4,050 < 116 does not hold, 3,934 USDT away`. */
function inNumbers(comparison: Explanation): string {
  const [left, right] = comparison.children;
  const gap = (comparison.distance ?? "").replace(/^-/, "");
  const holds = comparison.value === "yes";
  const amount = showAmount(gap, comparison.unit);
  const distance = gap === "" ? "" : gap === "0" ? (holds ? ", exactly" : ", but equals it") : holds ? `, by ${amount}` : `, ${amount} away`;
  return `${showNumber(left?.value)} ${operatorOf(comparison) ?? ""} ${showNumber(right?.value)} ${holds ? "holds" : "does not hold"}${distance}`;
}

/** A condition that compares two quantities, in names and in numbers: `pool.equity < pool.maintenance_margin: 0 < 2,000 holds, by 2,000 USDT`; nothing for what is no such condition. */
export function comparedInNumbers(node: Explanation): string | undefined {
  const [left, right] = node.children;
  const operator = operatorOf(node);
  return left === undefined || right === undefined || operator === undefined ? undefined : `${nameOf(left)} ${operator} ${nameOf(right)}: ${inNumbers(node)}`;
}

/** The operator of a comparison: what stands between the names of its sides. */
function operatorOf({ label, children }: Explanation): string | undefined {
  const [left, right] = children;
  if (left === undefined || right === undefined || !label.startsWith(`${left.label} `) || !label.endsWith(` ${right.label}`)) return undefined;
  const between = label.slice(left.label.length + 1, label.length - right.label.length - 1);
  return ["<", "<=", ">", ">=", "=", "!="].includes(between) ? between : undefined;
}

/** The nodes to show below another: operations stand in its arithmetic, so that what they work on comes in their place. */
function named(children: readonly Explanation[]): readonly Explanation[] {
  return children.flatMap((child) => (child.kind === "operation" ? named(child.children) : child.kind === "literal" && child.children.length === 0 ? [] : [child]));
}

function toneOf({ kind }: Explanation, depth: number): Tone {
  if (kind === "cannot_decide") return "doubtful";
  if (kind === "not_applied") return "dim";
  return depth === 0 ? "strong" : "plain";
}

function valueOf(node: Explanation): string {
  const { kind, value, unit } = node;
  if (kind === "cannot_decide") return "cannot decide";
  if (value === undefined) return "";
  if (!isNumber(node)) return value.replaceAll("_", " ");
  return unit === "x" ? `${showNumber(value)}x` : showAmount(value, unit);
}
