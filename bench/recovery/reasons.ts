import type { Mutation } from "./measure.ts";

interface Reason {
  readonly line: RegExp;
  readonly token?: RegExp;
  readonly why: string;
}

/** Why changes survive, the first that fits. */
const reasons: readonly Reason[] = [
  { line: /^policy |^ +version /, why: "a name; no answer depends on it" },
  { line: /^ +effective /, why: "examples run whatever the date" },
  { line: /surplus to/, why: "every plan ends at bankruptcy prices, which leave nothing over" },
  { line: /^ +(always|never) /, why: "a guarantee is a claim about the other clauses and changes no answer" },
  { line: /liquidation of pool/, token: /^pool$/, why: "the pool has one position: the same" },
];

export function reasonFor(line: string, { token }: Mutation): string {
  return reasons.find((reason) => reason.line.test(line) && (reason.token === undefined || reason.token.test(token)))?.why ?? "no example looks so closely";
}
