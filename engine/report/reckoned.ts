import type { Explanation } from "../snapshot/index.ts";
import { arithmeticOf, isNumber, termsOf } from "./arithmetic.ts";
import { comparedInNumbers } from "./explain-report.ts";
import { showAmount, showNumber } from "./numbers.ts";

/**
 * What a reader can reckon again by hand: each figure with its arithmetic, each condition in numbers, the rates of the tier that applies, one to a line and each once,
 * what is asked first. Facts that stand in the account are not repeated. `placeOf` says where a clause stands.
 */
export function reckonedLines(answers: readonly Explanation[], placeOf: (clause: string) => string | undefined): readonly string[] {
  const lines = new Set<string>();
  for (const answer of answers) gather(answer, "", lines, placeOf, 0);
  return [...lines];
}

/** Nobody reads deeper. */
const mostDepth = 24;

function gather(node: Explanation, at: string, lines: Set<string>, placeOf: (clause: string) => string | undefined, depth: number, stage = ""): void {
  const line = lineOf(node);
  const place = node.clause === undefined ? undefined : placeOf(node.clause);
  if (line !== undefined) lines.add(`${at}${stage}${line}${place === undefined ? "" : ` (${place})`}`);
  if (depth >= mostDepth) return;
  const price = /^at (-?[\d.]+…?)(?=,|$)/.exec(node.label)?.[1];
  const inside = /^[a-z_]+$/.test(node.label) && (node.value === "yes" || node.value === "no") ? `${node.label}: ` : "";
  for (const child of node.children) gather(child, price === undefined ? at : `at ${showNumber(price)}: `, lines, placeOf, depth + 1, comparedInNumbers(child) === undefined ? "" : inside);
}

function lineOf(node: Explanation): string | undefined {
  const { label, kind, value, unit, note } = node;
  if (kind === "cannot_decide") return `${label}: cannot decide${note === undefined ? "" : `, ${note}`}`;
  const comparison = comparedInNumbers(node);
  if (comparison !== undefined) return comparison;
  if (/ tier \d+$/.test(label) && isNumber(node)) return `${label} is ${showAmount(value, unit)}`;
  if (!isNumber(node) || kind === "operation" || kind === "literal") return undefined;
  const terms = termsOf(node);
  const [only] = terms;
  const named = countedTerms(terms);
  if (named !== undefined) return `${label} = ${named} = ${showAmount(value, unit)}`;
  if (isCount(node) && countedName(node) !== undefined) return undefined;
  const arithmetic = arithmeticOf(node);
  if (arithmetic !== undefined) return `${label} = ${arithmetic} = ${showAmount(value, unit)}`;
  if (terms.length !== 1 || only === undefined || kind === "answer" || only.kind === "literal" || only.label === label) return undefined;
  return only.label === showNumber(value) ? `${label} = ${showAmount(value, unit)}` : `${label} = ${only.label} = ${showAmount(value, unit)}`;
}

const isCount = ({ label }: Explanation): boolean => /^(count|reserve) of /.test(label);

/** What is counted as margin, each with its name and its number; what adds nothing and has no name is left out. Nothing where other things are added up. */
function countedTerms(terms: readonly Explanation[]): string | undefined {
  const counts = terms.filter(isCount);
  // What is counted only on a condition that fails adds a bare 0.
  if (counts.length === 0 || terms.some((term) => !isCount(term) && term.value !== "0")) return undefined;
  const named = counts.flatMap((term) => {
    const name = countedName(term) ?? (Number(term.value) === 0 ? undefined : inBrackets(arithmeticOf(term) ?? showNumber(term.value)));
    return name === undefined ? [] : [[term.label.startsWith("reserve") ? "−" : "+", name] as const];
  });
  const [first, ...rest] = named;
  if (first === undefined) return undefined;
  return [...(first[0] === "−" ? first : [first[1]]), ...rest.flat()].join(" ");
}

const inBrackets = (text: string): string => (/ [+−÷×] /.test(text) ? `(${text})` : text);

/** What is counted, with its name and its number: one fact or figure, or the sum of one over positions. */
function countedName(node: Explanation): string | undefined {
  const [only, ...more] = termsOf(node);
  if (only === undefined || only.kind === "operation" || only.kind === "literal") return undefined;
  if (more.length === 0) return `${only.label} ${showNumber(only.value)}`;
  const paths = new Set([only, ...more].map(({ label, kind }) => (kind === "figure" || kind === "fact" ? /^(\S+) of /.exec(label)?.[1] : undefined)));
  const [path] = paths;
  return paths.size === 1 && path !== undefined ? `sum of ${path} ${showNumber(node.value)}` : undefined;
}
