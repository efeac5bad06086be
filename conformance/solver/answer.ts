import { divide, isZero, negate, parseDecimal, type Fraction } from "../../engine/number/index.ts";
import type { Question } from "./smt.ts";

/** What a solver said: `impossible` is a proof, `possible` has the values that it gave to the free unknowns, as far as they are fractions. */
export type Answer =
  | { readonly answer: "impossible" }
  | { readonly answer: "possible"; readonly values: ReadonlyMap<string, Fraction> }
  | { readonly answer: "unknown"; readonly because: string };

/** Reads what a solver printed for a question. Whatever is no answer is `unknown`: nothing is ever taken for a proof that does not say `unsat` first. */
export function readAnswer({ free }: Pick<Question, "free">, printed: string): Answer {
  const [first = "", ...rest] = printed.trimStart().split("\n");
  switch (first.trim()) {
    case "unsat":
      return { answer: "impossible" };
    case "sat":
      return { answer: "possible", values: valuesIn(rest.join("\n"), free) };
    case "unknown":
      return { answer: "unknown", because: "the solver gave up" };
    case "timeout":
      return { answer: "unknown", because: "the solver ran out of time" };
    default:
      return { answer: "unknown", because: `the solver printed ${JSON.stringify(first.slice(0, 120))}` };
  }
}

type Expression = string | readonly Expression[];

function valuesIn(text: string, free: ReadonlyMap<string, string>): ReadonlyMap<string, Fraction> {
  const values = new Map<string, Fraction>();
  const list = read(text);
  for (const pair of typeof list === "object" ? list : []) {
    const [symbol, value] = typeof pair === "object" ? pair : [];
    const name = typeof symbol === "string" ? free.get(symbol) : undefined;
    const exact = value === undefined ? undefined : valueOf(value);
    if (name !== undefined && exact !== undefined) values.set(name, exact);
  }
  return values;
}

/** A rational number; an algebraic one has no value here. */
function valueOf(expression: Expression): Fraction | undefined {
  if (typeof expression === "string") return /^\d+(\.\d+)?$/.test(expression) ? parseDecimal(expression.replace(/\.0$/, "")) : undefined;
  const [operator, left, right] = expression;
  const [a, b] = [left === undefined ? undefined : valueOf(left), right === undefined ? undefined : valueOf(right)];
  if (operator === "-" && a !== undefined && right === undefined) return negate(a);
  return operator === "/" && a !== undefined && b !== undefined && !isZero(b) ? divide(a, b) : undefined;
}

/** The first list in a text, as nested lists of words; nothing where it does not end. */
function read(text: string): Expression | undefined {
  const open: Expression[][] = [];
  for (const [token] of text.matchAll(/[()]|[^\s()]+/g)) {
    if (token === "(") open.push([]);
    else if (token === ")") {
      const done = open.pop();
      if (done === undefined) return undefined;
      const outer = open.at(-1);
      if (outer === undefined) return done;
      outer.push(done);
    } else open.at(-1)?.push(token);
  }
  return undefined;
}

