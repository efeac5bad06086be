import type { Mutation } from "./measure.ts";

/** A reason holds where all that it names fits: the line of the token, what stands before and behind it, the token, what stands there instead. */
interface Reason {
  readonly line?: RegExp;
  readonly before?: RegExp;
  readonly token?: RegExp;
  readonly instead?: RegExp;
  readonly behind?: RegExp;
  readonly why: string;
}

/** Why changes survive, the first that fits. */
const reasons: readonly Reason[] = [
  { line: /^policy |^ +version /, why: "a name; no answer depends on it" },
  { line: /^ +effective /, why: "examples run whatever the date" },
  { line: /surplus to/, why: "every plan ends at bankruptcy prices, which leave nothing over" },
  { line: /^ +(always|never) /, why: "a guarantee is a claim about the other clauses and changes no answer" },
  { line: /liquidation of pool/, token: /^pool$/, why: "the pool has one position: the same" },
  { before: /\bas\s+$/, token: /^\w+$/, why: "a label; no example asks for the clause by it" },
  { before: /\b(contracts|maintenance_margin|initial_margin|notional|\w+_cap)\s+$/, token: /^>$/, instead: /^!=$/, behind: /^\s+0\b/, why: "it is never below 0: the same" },
  { token: /\.contracts$/, instead: /\.(\w+_margin|notional)$/, behind: /^\s+(>|!=)\s+0\b/, why: "both are above 0 where there is a position or an order, and only there: the same" },
];

export function reasonFor(text: string, { start, end, token, instead }: Mutation): string {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const line = text.slice(before.lastIndexOf("\n") + 1).split("\n", 1)[0] ?? "";
  const fits = (reason: Reason): boolean =>
    holds(reason.line, line) && holds(reason.before, before.slice(-80)) && holds(reason.token, token) && holds(reason.instead, instead) && holds(reason.behind, behind.slice(0, 80));
  return reasons.find(fits)?.why ?? "no example looks so closely";
}

function holds(pattern: RegExp | undefined, text: string): boolean {
  return pattern === undefined || pattern.test(text);
}
