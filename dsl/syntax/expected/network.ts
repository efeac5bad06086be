/** The grammar as networks of tokens and calls, one for each rule: what reading forward without the parser needs. Made from the parser itself. */

import type { TokenType } from "../chevrotain.ts";
import { policyParser } from "../parser.ts";
import { vocabulary } from "../tokens.ts";

/** Where reading can stand inside a rule. */
export type Spot = TokenSpot | CallSpot | ForkSpot | EndSpot;

/** A token of this type comes next. */
export interface TokenSpot {
  readonly kind: "token";
  readonly type: TokenType;
  /** What the token is for, where the grammar says so: the label of its slot. */
  readonly role: string | undefined;
  readonly next: Spot;
}
/** Another rule comes next. */
export interface CallSpot {
  readonly kind: "call";
  readonly rule: string;
  readonly role: string | undefined;
  readonly next: Spot;
}
/** Any of these. */
export interface ForkSpot {
  readonly kind: "fork";
  readonly to: readonly Spot[];
}
export interface EndSpot {
  readonly kind: "end";
}

const end: EndSpot = { kind: "end" };

/** Chevrotain's description of its own grammar, as far as it is read here. */
interface Production {
  readonly type: string;
  readonly name?: string;
  /** Of a token: its label in the grammar. `label` is what a reader calls the token. */
  readonly terminalLabel?: string;
  /** Of a rule: its label in the grammar. */
  readonly label?: string;
  readonly definition?: readonly Production[];
}

let made: ReadonlyMap<string, Spot> | undefined;

/** The first spot of each rule. */
export function networks(): ReadonlyMap<string, Spot> {
  made ??= new Map(productions().map((rule) => [rule.name ?? "", sequence(rule.definition ?? [], end)]));
  return made;
}

/** A network that reads any number of these rules, and then the `}` of their block if there is one. */
export function contentsOf(rules: readonly string[], closing: TokenType | undefined): Spot {
  const to: Spot[] = [];
  const again: ForkSpot = { kind: "fork", to };
  for (const rule of rules) to.push({ kind: "call", rule, role: undefined, next: again });
  if (closing !== undefined) to.push({ kind: "token", type: closing, role: undefined, next: end });
  return again;
}

function productions(): readonly Production[] {
  return policyParser().getSerializedGastProductions() as unknown as readonly Production[]; // plain data of that shape
}

const typeByName = new Map(vocabulary.map((type) => [type.name, type]));

function sequence(nodes: readonly Production[], next: Spot): Spot {
  return nodes.reduceRight<Spot>((after, node) => element(node, after), next);
}

function element(node: Production, next: Spot): Spot {
  const inside = node.definition ?? [];
  switch (node.type) {
    case "NonTerminal":
      return { kind: "call", rule: node.name ?? "", role: node.label, next };
    case "Terminal": {
      const type = typeByName.get(node.name ?? "");
      if (type === undefined) throw new Error(`No token is called ${node.name}.`);
      return { kind: "token", type, role: node.terminalLabel, next };
    }
    case "Option":
      return { kind: "fork", to: [sequence(inside, next), next] };
    case "Repetition":
      return loop(inside, next);
    case "RepetitionMandatory":
      return sequence(inside, loop(inside, next));
    case "Alternation":
      return { kind: "fork", to: inside.map((one) => element(one, next)) };
    case "Alternative":
      return sequence(inside, next);
    default:
      throw new Error(`The grammar has a ${node.type}, which is not read here yet.`);
  }
}

function loop(inside: readonly Production[], next: Spot): Spot {
  const to: Spot[] = [];
  const again: ForkSpot = { kind: "fork", to };
  to.push(sequence(inside, again), next);
  return again;
}
