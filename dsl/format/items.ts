import type { AccountItem, AmendableAst, AmendItem, EffectiveItem, GuaranteeAst, Item, ModeItem, Name, RoundItem, SourceItem } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { count, permission, share, written } from "./clauses.ts";
import { definition, definitions, exception, facts, option, options, tiers } from "./declarations.ts";
import { fill, gap } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { block, clause, opening } from "./entry.ts";
import type { Clause, Entry } from "./entry.ts";
import { examples } from "./examples.ts";
import { expression } from "./expressions.ts";
import { liquidationClause } from "./liquidation.ts";
import { pay, payStep, payUnspecified } from "./payment.ts";
import { liquidation, section } from "./sections.ts";
import { cites, nameOrText, quote, tailParts } from "./words.ts";

/** An item of a policy: a line such as `version 1`, or a block. */
export function item(ast: Item): Entry {
  const { span } = ast;
  switch (ast.kind) {
    case "version":
      return clause(span, { head: `${first("version")}${ast.version.text}` });
    case "applies":
      return clause(span, { head: fill(`${first("applies")}to ${ast.key.text}`, commaList(ast.values.map((value) => nameOrText(value)))) });
    case "effective":
      return effective(ast);
    case "source":
      return source(ast);
    case "round":
      return round(ast);
    case "options":
      return options(ast);
    case "facts":
      return facts(ast);
    case "tiers":
      return tiers(ast);
    case "definitions":
      return definitions(ast);
    case "account":
      return account(ast);
    case "mode":
      return mode(ast);
    case "guarantees":
      return block(span, "guarantees {", ast.guarantees.map(guarantee), { apart: true });
    case "examples":
      return examples(ast);
    case "amend":
      return amend(ast);
    case "repeal":
      return clause(span, { head: `repeal ${ast.target.text}`, tail: ast.tail });
    default:
      return unreachable(ast);
  }
}

/** The words that begin the lines at the top of a policy stand in a column as wide as `effective`. */
function first(word: string): string {
  return word.padEnd("effective ".length);
}

function commaList(parts: readonly string[]): string[] {
  return parts.map((part, index) => (index < parts.length - 1 ? `${part},` : part));
}

function effective({ from, until, span }: EffectiveItem): Clause {
  const days = [...(from ? [`from ${from.text}`] : []), ...(until ? [`until ${until.text}`] : [])];
  return clause(span, { head: `${first("effective")}${days.join(" ")}` });
}

function source({ name, title, url, dated, read, fromNotes, sections, span }: SourceItem): Clause {
  const parts: Doc[] = [
    ...(url ? [`at ${quote(url.text)}`] : []),
    ...(dated ? [`dated ${dated.text}`] : []),
    ...(read ? [`read ${read.text}`] : []),
    ...(fromNotes ? ["from notes"] : []),
    ...(sections.length === 0 ? [] : [fill("sections", commaList(sections.map((section) => section.text)))]),
  ];
  return clause(span, { cells: [`${first("source")}${name.text}`], head: fill(quote(title.text), parts, gap) });
}

function round({ rules, span }: RoundItem): Clause {
  const [rule = "", ...others] = commaList(rules.map(({ what, to, mode }) => `${what.text} to ${to.text} ${mode.words}`));
  return clause(span, { head: fill(`${first("round")}${rule}`, others) });
}

function account(ast: AccountItem): Entry {
  const clauses = written(ast.clauses).map(({ clause: one, others }) => (one.kind === "permission" ? permission(one, others) : liquidation(one)));
  return block(ast.span, "account {", clauses, { apart: true });
}

function mode({ name, title, like, sections, span }: ModeItem): Entry {
  return block(span, `mode ${name.text}${title ? ` ${quote(title.text)}` : ""}${like ? ` like ${like.text}` : ""} {`, sections.map(section), { apart: true });
}

function guarantee({ polarity, claim, span, tail }: GuaranteeAst): Clause {
  return clause(span, { head: [polarity.padEnd("always ".length), claim ? claimDoc(claim) : ""], tail });
}

function claimDoc(claim: NonNullable<GuaranteeAst["claim"]>): Doc {
  switch (claim.kind) {
    case "conserves":
      return "conserves money";
    case "loss_within":
      return `${claim.mode.text} loss stays within ${claim.path.text}`;
    case "paying_below":
      return [`paying takes ${claim.path.text} below `, expression(claim.floor)];
    case "condition":
      return expression(claim.condition);
    default:
      return unreachable(claim);
  }
}

function amend({ target, clauses, span, tail }: AmendItem): Entry {
  // Here the citations stand before the `{`: behind it they would be the clause's.
  const cited = tail.cites.length === 0 ? "" : ` ${cites(tail.cites)}`;
  const head = opening(`amend ${target.text}`, tailParts(tail), `${cited} {`);
  return block(span, head, written(clauses).map(({ clause: one, others }) => amendable(one, others)), { apart: true });
}

function amendable(ast: AmendableAst, others: readonly Name[]): Entry {
  if (!("kind" in ast)) return option(ast);
  switch (ast.kind) {
    case "definition":
      return definition(ast);
    case "exception":
      return exception(ast);
    case "share":
      return share(ast);
    case "count":
    case "reserve":
      return count(ast);
    case "permission":
      return permission(ast, others);
    case "pay":
    case "receive":
      return pay(ast);
    case "pay_unspecified":
      return payUnspecified(ast);
    case "pay_step":
      return payStep(ast);
    case "stage":
    case "stop":
    case "step":
    case "fee":
    case "surplus":
      return liquidationClause(ast);
    default:
      return unreachable(ast);
  }
}
