import type { CstNode } from "../chevrotain.ts";
import type {
  AccountItem, AmendableAst, AmendItem, EffectiveItem, GuaranteeAst, GuaranteesItem, Item, ModeItem, Name, RoundItem, RoundRuleAst, SourceItem,
} from "../../ast.ts";
import { K, NumberToken } from "../tokens.ts";
import { countFrom, namesFrom, permissionsFrom, shareFrom, tailFrom } from "./clauses.ts";
import { child, children, childrenInOrder, nameFrom, nameOrNothing, only, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { definitionFrom, definitionsFrom, exceptionFrom, factsFrom, optionFrom, optionsFrom, tiersFrom } from "./declarations.ts";
import { examplesFrom } from "./examples.ts";
import { exprFrom, roundingModeFrom } from "./expressions.ts";
import { liquidationClauseFrom } from "./liquidation.ts";
import { liquidationFrom, paymentClauseFrom, payStepFrom, sectionFrom } from "./sections.ts";
import { once } from "./once.ts";

/** `item`: anything that stands directly in a policy. */
export const itemFrom = once((node, places): Item | undefined => {
  const item = only(node);
  return item && readers[item.name]?.(item, places);
});

const readers: Readonly<Record<string, (node: CstNode, places: Places) => Item | undefined>> = {
  version(node, places) {
    const version = nameFrom(token(node, NumberToken), places);
    return version && { kind: "version", version, span: places.of(node) };
  },
  applies(node, places) {
    const key = nameFrom(token(node, "key"), places);
    const values = present(children(node, "appliesValue").map((one) => nameFrom(token(one, "value"), places)));
    return key && { kind: "applies", key, values, span: places.of(node) };
  },
  effective: effectiveFrom,
  source: sourceFrom,
  round: roundFrom,
  options: optionsFrom,
  facts: factsFrom,
  tiers: tiersFrom,
  definitions: definitionsFrom,
  account: accountFrom,
  mode: modeFrom,
  guarantees: guaranteesFrom,
  examples: examplesFrom,
  amend: amendFrom,
  repeal(node, places) {
    const target = targetFrom(child(node, "target"), places);
    return target && { kind: "repeal", target, tail: tailFrom(node, places), span: places.of(node) };
  },
};

/** A label, a path, or the id of a policy. */
export function targetFrom(node: CstNode | undefined, places: Places): Name | undefined {
  return nameFrom(token(node, "target"), places);
}

function effectiveFrom(node: CstNode, places: Places): EffectiveItem {
  const from = nameFrom(token(child(node, "from"), "day"), places);
  const until = nameFrom(token(child(node, "until"), "day"), places);
  return { kind: "effective", ...(from && { from }), ...(until && { until }), span: places.of(node) };
}

function sourceFrom(node: CstNode, places: Places): SourceItem | undefined {
  const name = nameFrom(token(node, "name"), places);
  const title = nameFrom(token(node, "title"), places);
  if (name === undefined || title === undefined) return undefined;
  const url = nameFrom(token(node, "url"), places);
  const dated = nameFrom(token(node, "dated"), places);
  const read = nameFrom(token(node, "read"), places);
  return {
    kind: "source",
    name,
    title,
    ...(url && { url }),
    ...(dated && { dated }),
    ...(read && { read }),
    ...(token(node, "notes") && { fromNotes: true as const }),
    sections: namesFrom(node, "section", places),
    span: places.of(node),
  };
}

function roundFrom(node: CstNode, places: Places): RoundItem {
  const rules = children(node, "roundRule").map((one): RoundRuleAst | undefined => {
    const what = nameFrom(token(one, "what"), places);
    const to = nameFrom(token(one, "to"), places);
    const mode = roundingModeFrom(child(one, "roundingMode"), places);
    return what && to && mode && { what, to, mode, span: places.of(one) };
  });
  return { kind: "round", rules: present(rules), span: places.of(node) };
}

function accountFrom(node: CstNode, places: Places): AccountItem {
  const clauses = childrenInOrder(node, "permission", "liquidation").flatMap((one): readonly (AccountItem["clauses"][number] | undefined)[] =>
    one.name === "permission" ? permissionsFrom(one, places) : [liquidationFrom(one, places)],
  );
  return { kind: "account", clauses: present(clauses), span: places.of(node) };
}

function modeFrom(node: CstNode, places: Places): ModeItem {
  const header = child(node, "modeHeader");
  const title = nameFrom(token(header, "title"), places);
  const like = nameFrom(token(header, "like"), places);
  return {
    kind: "mode",
    name: nameOrNothing(token(header, "name"), node, places),
    ...(title && { title }),
    ...(like && { like }),
    sections: present(children(node, "section").map((one) => sectionFrom(one, places))),
    span: places.of(node),
  };
}

function guaranteesFrom(node: CstNode, places: Places): GuaranteesItem {
  const guarantees = present(children(node, "guarantee").map((one) => guaranteeFrom(one, places)));
  return { kind: "guarantees", guarantees, span: places.of(node) };
}

const guaranteeFrom = once((node, places): GuaranteeAst | undefined => {
  const polarity = token(node, "polarity")?.image as GuaranteeAst["polarity"] | undefined; // two words by the grammar
  if (polarity === undefined) return undefined;
  const claim = claimFrom(node, places);
  return { kind: "guarantee", polarity, ...(claim && { claim }), tail: tailFrom(node, places), span: places.of(node) };
});

function claimFrom(node: CstNode, places: Places): GuaranteeAst["claim"] {
  if (token(node, K.conserves) !== undefined) return { kind: "conserves" };
  const mode = nameFrom(token(node, "mode"), places);
  const within = nameFrom(token(node, "within"), places);
  if (mode !== undefined) return within && { kind: "loss_within", mode, path: within };
  const path = nameFrom(token(node, "bucket"), places);
  const floor = exprFrom(child(node, "floor"), places);
  if (path !== undefined) return floor && { kind: "paying_below", path, floor };
  const condition = exprFrom(child(node, "condition"), places);
  return condition && { kind: "condition", condition };
}

function amendFrom(node: CstNode, places: Places): AmendItem | undefined {
  const header = child(node, "amendHeader");
  const target = targetFrom(child(header, "target"), places);
  const clauses = present(children(node, "amended").flatMap((one) => amendedFrom(only(one), places)));
  return target && { kind: "amend", target, clauses, tail: tailFrom(header, places), span: places.of(node) };
}

function amendedFrom(node: CstNode | undefined, places: Places): readonly (AmendableAst | undefined)[] | AmendableAst | undefined {
  switch (node?.name) {
    case "definition":
      return definitionFrom(node, places);
    case "exception":
      return exceptionFrom(node, places);
    case "share":
      return shareFrom(node, places);
    case "count":
      return countFrom(node, places);
    case "permission":
      return permissionsFrom(node, places);
    case "liquidationClause":
      return liquidationClauseFrom(node, places);
    case "payStep":
      return payStepFrom(node, places);
    case "paymentClause":
      return paymentClauseFrom(node, places);
    case "optionDeclaration":
      return optionFrom(node, places);
    default:
      return undefined;
  }
}
