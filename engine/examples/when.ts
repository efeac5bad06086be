/** `when` lines: what happens in an example, each to the state that the one before it left. */

import type { ExampleLine, Meaning } from "../../dsl/ir.ts";
import { facts } from "../../schemas/generated/facts.ts";
import type { Charge, Request } from "../snapshot/index.ts";
import { renderIssue, validateCharges, validateRequest, type Issue } from "../snapshot/index.ts";
import { toCamelCase } from "../state/load.ts";
import { ExampleMistake, spellAtom, wireValue } from "./atoms.ts";
import { thingAt, type Thing } from "./draft.ts";
import { isGivenHead } from "./given.ts";

export type Happening =
  | { readonly kind: "permit"; readonly request: Request }
  | { readonly kind: "charge"; readonly charges: readonly Charge[] }
  | { readonly kind: "liquidate"; readonly request?: Request }
  /** The world changed: a price moved, time passed. */
  | { readonly kind: "event" };

const actors: readonly string[] = ["trader", "venue", "liquidator"];

export function happeningOf(line: ExampleLine, meaning: Meaning): Happening {
  const words = line.head.map((atom) => atom.text);
  const by = actors.includes(words[0] ?? "") ? words.shift() : undefined;
  const [what, purpose] = words;
  if (what === undefined) throw new ExampleMistake("Expected what happens after `when`.");
  if (what === "charge") {
    const json = object(line, "charge", { purpose: purpose ?? "" }, meaning);
    const { charges, issues } = validateCharges(json);
    return { kind: "charge", charges: charges ?? refuse(line, issues) };
  }
  if (isGivenHead(what)) return { kind: "event" };
  if (what === "liquidate" && line.fields.length === 0 && by === undefined) return { kind: "liquidate" };
  const json = object(line, "request", { action: what, ...(by === undefined ? {} : { by }) }, meaning);
  const { request, issues } = validateRequest(json);
  if (request === undefined) return refuse(line, issues);
  return { kind: what === "liquidate" ? "liquidate" : "permit", request };
}

/** A line as its author wrote it, without its verb. */
export function spellLine(line: ExampleLine): string {
  const fields = line.fields.map((field) => `${field.name} ${spellAtom(field.value)}${field.within === undefined ? "" : ` within ${field.within}`}`);
  return `${line.head.map(spellAtom).join(" ")}${fields.length === 0 ? "" : `: ${fields.join(", ")}`}`;
}

function object(line: ExampleLine, level: "request" | "charge", start: Thing, meaning: Meaning): Thing {
  const json: Thing = { ...start };
  for (const { name, value } of line.fields) {
    const fact = facts.find((each) => each.level === level && each.name === name);
    const declared = meaning.facts.some((each) => each.path === `${level}.${name}`);
    if (fact === undefined && !declared) throw new ExampleMistake(`No field of a ${level} is called \`${name}\`.`);
    const home = fact === undefined ? thingAt(json, "facts") : json;
    home[fact?.key ?? toCamelCase(name)] = fact?.dimension === "flag" ? wireValue(value) === "yes" : wireValue(value);
  }
  return json;
}

function refuse(line: ExampleLine, issues: readonly Issue[]): never {
  throw new ExampleMistake(`\`when ${spellLine(line)}\`: ${issues.map(renderIssue).join(" ")}`);
}
