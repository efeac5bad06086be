/** Whether a value fits what a fact measures. */

import type { Atom, ExampleLineAst } from "../../ast.ts";
import type { FactDoc } from "../../../schemas/generated/facts.ts";
import type { Declared } from "./declared.ts";

export type Field = ExampleLineAst["fields"][number];

/** What was expected in place of the value, in a few words; `undefined` where it fits. */
export function misfitOf(value: Atom, fact: Pick<FactDoc, "dimension" | "values" | "name">, declared: Declared): { readonly expected: string; readonly words?: readonly string[] } | undefined {
  if (value.kind === "word" && value.text === "none") return undefined;
  switch (fact.dimension) {
    case "money":
    case "price":
    case "quantity":
    case "ratio":
    case "leverage":
    case "duration":
    case "number":
      return value.kind === "literal" && value.type === "number" ? undefined : { expected: `a number` };
    case "instant":
      return value.kind === "literal" && value.type !== "number" ? undefined : { expected: "a date or an instant" };
    case "flag":
      return oneOf(value, ["yes", "no"]);
    case "enum":
      return fact.name === "margin_mode" ? oneOf(value, declared.modes) : fact.name === "status" ? oneOf(value, declared.statuses) : fact.values === undefined ? undefined : oneOf(value, fact.values);
    case "name":
      return value.kind === "literal" ? { expected: "a name or a text in quotes" } : undefined;
    case "tiers":
      return { expected: 'tiers by lines of their own, `given tier "SYMBOL": …`' };
  }
}

export function oneOf(value: Atom, words: readonly string[]): { readonly expected: string; readonly words: readonly string[] } | undefined {
  if (words.length === 0 || ((value.kind === "word" || value.kind === "path" || value.kind === "text") && words.includes(value.text))) return undefined;
  return { expected: words.join(", "), words };
}

export function spell(value: Atom): string {
  if (value.kind === "text") return `"${value.text}"`;
  return value.kind === "literal" ? `${value.value}${value.unit ?? ""}` : value.text;
}
