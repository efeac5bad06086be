import type { CstNode } from "../chevrotain.ts";
import type {
  DefinitionAst, DefinitionsItem, DimensionAst, ExceptionAst, FactAst, FactsItem, OptionAst, OptionsItem, TierRowAst, TiersItem,
} from "../../ast.ts";
import { K } from "../tokens.ts";
import { citesFrom, namesFrom, openingCitesFrom, tailFrom, whenFrom } from "./clauses.ts";
import { child, children, nameFrom, nameOrNothing, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { boundaryFrom, damaged, dateFrom, exprFrom, literalFrom, wordFrom } from "./expressions.ts";
import { once } from "./once.ts";

export function optionsFrom(node: CstNode, places: Places): OptionsItem {
  const options = children(node, "optionDeclaration").map((one) => optionFrom(one, places));
  return { kind: "options", options: present(options), span: places.of(node) };
}

export const optionFrom = once((node, places): OptionAst | undefined => {
  const name = nameFrom(token(node, "name"), places);
  if (name === undefined) return undefined;
  const choice = child(node, "oneOf");
  const fallback = nameFrom(token(node, "default"), places);
  return {
    name,
    ...(choice && { values: namesFrom(choice, "value", places) }),
    ...(fallback && { default: fallback }),
    tail: tailFrom(node, places),
    span: places.of(node),
  };
});

export function factsFrom(node: CstNode, places: Places): FactsItem {
  return { kind: "facts", facts: present(children(node, "fact").map((one) => factFrom(one, places))), span: places.of(node) };
}

const factFrom = once((node, places): FactAst | undefined => {
  const path = nameFrom(token(node, "path"), places);
  const dimension = dimensionFrom(child(node, "dimension"), places);
  if (path === undefined || dimension === undefined) return undefined;
  const plain = child(node, "default");
  const value = wordFrom(token(plain, "word"), places) ?? dateFrom(token(plain, "date"), places) ?? literalFrom(plain, places);
  const doc = nameFrom(token(node, "doc"), places);
  return { path, dimension, ...(value && { default: value }), ...(doc && { doc }), tail: tailFrom(node, places), span: places.of(node) };
});

function dimensionFrom(node: CstNode | undefined, places: Places): DimensionAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const span = places.of(node);
  const choice = child(node, "oneOf");
  if (choice !== undefined) return { name: "one of", values: namesFrom(choice, "value", places), span };
  const name = token(node, "name");
  const asset = nameFrom(token(node, "asset"), places);
  if (name === undefined) return undefined;
  return { name: name.image, ...(asset && { asset }), ...(child(node, "perQuantity") && { perQuantity: true }), span };
}

export function tiersFrom(node: CstNode, places: Places): TiersItem {
  const header = child(node, "tiersHeader");
  return {
    kind: "tiers",
    name: nameOrNothing(token(header, "name"), node, places),
    boundary: boundaryFrom(child(header, "boundary")) ?? "upper",
    cites: [...citesFrom(child(header, "cite"), places), ...openingCitesFrom(header, places)],
    rows: present(children(node, "tierRow").map((one) => tierRowFrom(one, places))),
    span: places.of(node),
  };
}

const tierRowFrom = once((node, places): TierRowAst | undefined => {
  const upTo = literalFrom(child(node, "upTo"), places);
  if (upTo === undefined && token(node, K.above) === undefined) return undefined;
  const fields = children(node, "tierField").map((one) => {
    const name = nameFrom(token(one, "name"), places);
    const value = literalFrom(child(one, "literal"), places);
    return name && value && { name, value };
  });
  return { ...(upTo && { upTo }), fields: present(fields), tail: tailFrom(node, places), span: places.of(node) };
});

export function definitionsFrom(node: CstNode, places: Places): DefinitionsItem {
  const definitions = children(node, "definition").map((one) => definitionFrom(one, places));
  return { kind: "definitions", definitions, span: places.of(node) };
}

export const definitionFrom = once((node, places): DefinitionAst => {
  const path = nameOrNothing(token(node, "path"), node, places);
  const body = exprFrom(child(node, "expr"), places);
  return {
    kind: "definition",
    path,
    ...(body && { body }),
    exceptions: children(node, "exception").map((one) => exceptionFrom(one, places)),
    tail: tailFrom(node, places),
    span: places.of(node),
  };
});

export const exceptionFrom = once((node, places): ExceptionAst => {
  const condition = whenFrom(node, places);
  const body = exprFrom(child(node, "expr"), places);
  return {
    kind: "exception",
    ...(condition && { condition }),
    ...(body && { body }),
    tail: tailFrom(node, places),
    span: places.of(node),
  };
});
