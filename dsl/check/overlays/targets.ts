/** What an overlay can amend: clauses by their label, definitions by their path. */

import { unreachable } from "../../../engine/number/index.ts";
import type { AmendableAst, Name, PolicyAst, Span } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { clausesOf, type Content } from "../lints/clauses.ts";
import { suggest } from "../../diagnostics/suggest.ts";

/** A clause in a policy that a name stands for. */
export interface Target {
  readonly name: string;
  readonly content: Content;
}

/** A definition goes by its path and by its label; every other clause by its label alone. */
export function targetsOf(ast: PolicyAst): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const content of clausesOf(ast)) {
    const label = content.clause.tail.label?.text;
    if (label !== undefined && !targets.has(label)) targets.set(label, { name: label, content });
    if (content.what === "definition" && !targets.has(content.clause.path.text)) {
      targets.set(content.clause.path.text, { name: content.clause.path.text, content });
    }
  }
  return targets;
}

export function unknownTarget(verb: string, target: Name, targets: ReadonlyMap<string, Target>): Diagnostic {
  const guess = suggest(target.text, [...targets.keys()]);
  const labels = [...targets.values()].filter(({ content, name }) => content.clause.tail.label?.text === name).map(({ name }) => `\`${name}\``);
  const known = labels.length === 0 ? "The base has no labelled clauses" : `The labels of the base are ${labels.slice(0, 12).join(", ")}${labels.length > 12 ? ", …" : ""}`;
  return {
    code: "overlay-unknown-target",
    severity: "error",
    message: `Expected a label or a definition of the base to ${verb}, but found \`${target.text}\`.`,
    at: { span: target.span },
    help: `${guess === undefined ? "" : `Did you mean \`${guess}\`? `}${known}. Give the clause you want to ${verb} a label in the base: \`as NAME\`.`,
  };
}

/** Which list a clause stands in: an amendment may only put a clause where one of its family stood. */
export function familyOf(clause: AmendableAst | Content): string {
  const what = "what" in clause ? clause.what : "kind" in clause ? clause.kind : "option";
  switch (what) {
    case "definition":
    case "exception":
    case "option":
    case "fact":
    case "row":
    case "share":
    case "permission":
    case "guarantee":
    case "pay_step":
      return families[what];
    case "count":
    case "reserve":
      return "a `count` or `reserve`";
    case "stage":
    case "stop":
    case "step":
    case "fee":
    case "surplus":
      return "a clause of `liquidation`";
    case "pay":
    case "receive":
    case "pay_unspecified":
      return "a clause of `payment`";
    default:
      return unreachable(what);
  }
}

/** Whether one of two clauses contains the other, or they are the same. */
export function overlaps(a: Span, b: Span): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

const families = {
  definition: "a definition",
  exception: "an exception",
  option: "an option",
  fact: "a declared fact",
  row: "a row of a tier table",
  share: "a `share` clause",
  permission: "a permission",
  guarantee: "a guarantee",
  pay_step: "a step of a payment",
} as const;
