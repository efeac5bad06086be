/** The grammar as EBNF, written down from the parser itself, so that the reference cannot differ from it. */

import { policyParser } from "../../dsl/syntax/parser.ts";
import { vocabulary, textOf } from "../../dsl/syntax/tokens.ts";

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly definition?: readonly Node[];
}

/** What the slots of the grammar are called in it. */
const slots: Readonly<Record<string, string>> = {
  Name: "NAME", AnyWord: "WORD", ExampleWord: "EXAMPLE_WORD", Word: "FREE_WORD", Path: "PATH", PoolEquity: '"pool.equity"', TiersPath: "TIERS_PATH", Asset: "ASSET",
  NumberToken: "NUMBER", DateToken: "DATE", InstantToken: "INSTANT", StringToken: "STRING",
};
/** Rules that exist for recovery alone: they are written out where they are used. */
const writtenOut = /Header$|Title$|^opening$|^perQuantity$|^comparisonOperator$|^silence$|^digits$/;
const widestColumns = 118;

export function grammarAsEbnf(): string {
  const rules = new Map((policyParser().getSerializedGastProductions() as unknown as readonly Node[]).map((rule) => [rule.name ?? "", rule])); // plain data of that shape
  const order = reached(rules, "file");
  const names = order.filter((name) => !writtenOut.test(name));
  const width = Math.max(...names.map((name) => name.length));
  return `${names.map((name) => ruleText(name.padEnd(width), rules.get(name)!, rules)).join("\n")}\n`; // reached gives names of rules
}

/** Rules in the order in which a reader meets them. */
function reached(rules: ReadonlyMap<string, Node>, from: string, seen = new Set<string>()): string[] {
  if (seen.has(from)) return [];
  seen.add(from);
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === "NonTerminal") found.push(node.name ?? "");
    node.definition?.forEach(visit);
  };
  rules.get(from)?.definition?.forEach(visit);
  return [from, ...found.flatMap((name) => reached(rules, name, seen))];
}

function ruleText(name: string, rule: Node, rules: ReadonlyMap<string, Node>): string {
  const body = rule.definition ?? [];
  const [only] = body;
  const indent = " ".repeat(name.length + 1);
  const alternatives = body.length === 1 && only?.type === "Alternation" ? (only.definition ?? []).map((each) => sequence(each.definition ?? [], rules)) : undefined;
  if (alternatives === undefined) return `${name} = ${wrapped(`${sequence(body, rules)} ;`.split(" "), " ", indent.length).join(`\n${indent}  `)}`;
  return `${name} = ${wrapped(alternatives, " | ", indent.length).join(`\n${indent}| `)} ;`;
}

/** Parts joined to lines that are not too wide behind an indentation. */
function wrapped(parts: readonly string[], joint: string, indentColumns: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && indentColumns + last.length + joint.length + part.length < widestColumns) lines[lines.length - 1] = `${last}${joint}${part}`;
    else lines.push(part);
  }
  return lines;
}

function sequence(nodes: readonly Node[], rules: ReadonlyMap<string, Node>): string {
  return nodes.map((node) => element(node, rules)).join(" ");
}

function element(node: Node, rules: ReadonlyMap<string, Node>): string {
  const inside = (): string => sequence(node.definition ?? [], rules);
  switch (node.type) {
    case "NonTerminal": {
      const name = node.name ?? "";
      const rule = rules.get(name);
      if (rule === undefined || !writtenOut.test(name)) return name;
      const text = sequence(rule.definition ?? [], rules);
      return text;
    }
    case "Terminal":
      return terminal(node.name ?? "");
    case "Option":
      return `[ ${unwrapped(node, rules)} ]`;
    case "Repetition":
      return `{ ${unwrapped(node, rules)} }`;
    case "RepetitionMandatory":
      return `${inside()} { ${inside()} }`;
    case "Alternation":
      return `( ${alternation(node, rules)} )`;
    case "Alternative":
      return inside();
    default:
      throw new Error(`The grammar has a ${node.type}, which is not written down yet.`);
  }
}

/** Brackets around an alternation need no parentheses of their own. */
function unwrapped(node: Node, rules: ReadonlyMap<string, Node>): string {
  const [only, ...others] = node.definition ?? [];
  return only?.type === "Alternation" && others.length === 0 ? alternation(only, rules) : sequence(node.definition ?? [], rules);
}

function alternation(node: Node, rules: ReadonlyMap<string, Node>): string {
  return (node.definition ?? []).map((each) => sequence(each.definition ?? [], rules)).join(" | ");
}

const typeByName = new Map(vocabulary.map((type) => [type.name, type]));

function terminal(name: string): string {
  const slot = slots[name];
  if (slot !== undefined) return slot;
  const type = typeByName.get(name);
  if (type === undefined) throw new Error(`No token is called ${name}.`);
  return `"${textOf(type)}"`;
}
