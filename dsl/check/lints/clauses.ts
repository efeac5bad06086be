/** All clauses of a policy in the order of its text, each with where it stands and the expressions it holds. */

import type { Citation, ExceptionAst, Expr, EffectAst, LiquidationAst, LiquidationClauseAst, PayAst, PayUnspecifiedAst, PermissionAst, PlanActionAst, PolicyAst, PriceAst, SectionAst } from "../../ast.ts";
import type {
  CountAst, DefinitionAst, FactAst, FeeAst, GuaranteeAst, OptionAst, PayStepAst, PlanStepAst, ShareAst, StageAst, StopAst, SurplusAst, TierRowAst,
} from "../../ast.ts";

/** Options, declared facts and tier rows have no kind in the tree, so a clause is known by `what`. */
export type Content =
  | { readonly what: "option"; readonly clause: OptionAst }
  | { readonly what: "fact"; readonly clause: FactAst }
  | { readonly what: "row"; readonly clause: TierRowAst }
  | { readonly what: "definition"; readonly clause: DefinitionAst }
  | { readonly what: "exception"; readonly clause: ExceptionAst }
  | { readonly what: "share"; readonly clause: ShareAst }
  | { readonly what: "count"; readonly clause: CountAst }
  | { readonly what: "permission"; readonly clause: PermissionAst }
  | { readonly what: "stage"; readonly clause: StageAst }
  | { readonly what: "stop"; readonly clause: StopAst }
  | { readonly what: "step"; readonly clause: PlanStepAst }
  | { readonly what: "fee"; readonly clause: FeeAst }
  | { readonly what: "surplus"; readonly clause: SurplusAst }
  | { readonly what: "pay"; readonly clause: PayAst }
  | { readonly what: "pay_unspecified"; readonly clause: PayUnspecifiedAst }
  | { readonly what: "pay_step"; readonly clause: PayStepAst }
  | { readonly what: "guarantee"; readonly clause: GuaranteeAst };

export type PlacedClause = Content & {
  /** Citations that hold for the whole block it stands in. */
  readonly blockCites: readonly Citation[];
  /** The mode's name; absent outside modes. */
  readonly mode?: string;
  readonly expressions: readonly PlacedExpression[];
};

/** An expression and what it is for. The roles in `conditionRoles` hold or do not hold. */
export interface PlacedExpression {
  readonly role: Role;
  readonly expression: Expr;
}
export type Role =
  | "body" | "condition" | "when" | "until" | "keeps" | "limit" | "keeping" | "where" | "amount" | "rank" | "price" | "by" | "up to" | "down to" | "floor" | "claim";

export const conditionRoles: ReadonlySet<Role> = new Set<Role>(["condition", "when", "until", "keeps", "keeping", "where", "claim"]);

/** Every clause of the policy; amendments of an overlay are not among them, because they are judged where they end up. */
export function* clausesOf(ast: PolicyAst): Generator<PlacedClause> {
  for (const item of ast.items) {
    switch (item.kind) {
      case "options":
        for (const clause of item.options) yield { what: "option", clause, blockCites: [], expressions: [] };
        break;
      case "facts":
        for (const clause of item.facts) yield { what: "fact", clause, blockCites: [], expressions: [] };
        break;
      case "tiers":
        for (const clause of item.rows) yield { what: "row", clause, blockCites: item.cites, expressions: [] };
        break;
      case "definitions":
        for (const clause of item.definitions) {
          yield { what: "definition", clause, blockCites: [], expressions: some(["body", clause.body]) };
          for (const exception of clause.exceptions) {
            const expressions = some(["condition", exception.condition], ["body", exception.body]);
            yield { what: "exception", clause: exception, blockCites: clause.tail.cites, expressions };
          }
        }
        break;
      case "account":
        for (const clause of item.clauses) {
          if (clause.kind === "permission") yield permission(clause, [], undefined);
          else yield* liquidation(clause, undefined);
        }
        break;
      case "mode":
        for (const section of item.sections) yield* clausesOfSection(section, item.name.text);
        break;
      case "guarantees":
        for (const clause of item.guarantees) yield guarantee(clause);
        break;
      default:
        break;
    }
  }
}

export function* clausesOfSection(section: SectionAst, mode: string): Generator<PlacedClause> {
  const place = { blockCites: section.cites, mode };
  switch (section.kind) {
    case "sharing":
      for (const clause of section.clauses) {
        if (clause.kind === "share") yield { what: "share", clause, ...place, expressions: [] };
        else yield { what: "count", clause, ...place, expressions: some(["amount", clause.amount], ["when", clause.when]) };
      }
      break;
    case "adjustment":
      for (const clause of section.clauses) yield permission(clause, section.cites, mode);
      break;
    case "liquidation":
      yield* liquidation(section, mode);
      break;
    case "payment":
      for (const clause of section.clauses) {
        if (clause.kind === "pay_unspecified") {
          yield { what: "pay_unspecified", clause, ...place, expressions: [] };
          continue;
        }
        yield { what: "pay", clause, ...place, expressions: some(["keeping", clause.keeping], ["when", clause.when]) };
        const blockCites = clause.tail.cites.length > 0 ? clause.tail.cites : section.cites;
        for (const step of clause.steps) {
          const expressions = some(["up to", step.upTo], ["down to", step.downTo], ["when", step.when]);
          yield { what: "pay_step", clause: step, blockCites, mode, expressions };
        }
      }
      break;
  }
}

function permission(clause: PermissionAst, blockCites: readonly Citation[], mode: string | undefined): PlacedClause {
  const limit: PlacedExpression[] =
    clause.upTo === undefined ? [] : clause.upTo.kind === "keeps" ? some(["keeps", clause.upTo.condition]) : some(["limit", clause.upTo.value]);
  const expressions = [...some(["when", clause.when]), ...limit, ...clause.also.flatMap(inEffect)];
  return { what: "permission", clause, blockCites, mode, expressions };
}

function* liquidation(section: LiquidationAst, mode: string | undefined): Generator<PlacedClause> {
  for (const clause of section.clauses) yield liquidationClause(clause, section.cites, mode);
}

function liquidationClause(clause: LiquidationClauseAst, blockCites: readonly Citation[], mode: string | undefined): PlacedClause {
  const place = { blockCites, mode };
  switch (clause.kind) {
    case "stage":
      return { what: "stage", clause, ...place, expressions: some(["when", clause.when], ["until", clause.until]) };
    case "stop":
      return { what: "stop", clause, ...place, expressions: some(["when", clause.when]) };
    case "step":
      return { what: "step", clause, ...place, expressions: [...inAction(clause.action), ...some(["when", clause.when])] };
    case "fee":
      return { what: "fee", clause, ...place, expressions: some(["amount", clause.amount], ["when", clause.when]) };
    case "surplus":
      return { what: "surplus", clause, ...place, expressions: [] };
  }
}

function guarantee(clause: GuaranteeAst): PlacedClause {
  const { claim } = clause;
  const expressions = claim?.kind === "condition" ? some(["claim", claim.condition]) : claim?.kind === "paying_below" ? some(["floor", claim.floor]) : [];
  return { what: "guarantee", clause, blockCites: [], expressions };
}

function inEffect(effect: EffectAst): PlacedExpression[] {
  switch (effect.kind) {
    case "forfeit":
      return [];
    case "set":
      return some(["amount", effect.value]);
    case "move":
      return some(["amount", effect.amount]);
    case "cancel_orders":
    case "close_all":
      return some(["where", effect.where]);
  }
}

function inAction(action: PlanActionAst | undefined): PlacedExpression[] {
  switch (action?.kind) {
    case undefined:
    case "wait":
      return [];
    case "cancel_orders":
    case "move":
    case "set":
      return inEffect(action);
    case "open":
      return [...some(["where", action.where]), ...some(["by", action.by]), ...inPrice(action.at)];
    case "net":
      return inPrice(action.at);
    case "convert": {
      const ranks = action.select.ranks.flatMap((rank) => (typeof rank.by === "string" ? [] : some(["rank", rank.by])));
      const by = action.by?.kind === "amount" ? some(["by", action.by.value]) : [];
      const rates = [action.at, action.fee].flatMap((rate) => (rate?.kind === "stated" ? some(["by", rate.value]) : []));
      return [...ranks, ...some(["where", action.select.where]), ...by, ...rates];
    }
    case "reduce":
    case "close": {
      const ranks = action.select.ranks.flatMap((rank) => (typeof rank.by === "string" ? [] : some(["rank", rank.by])));
      const by = action.kind === "reduce" && action.by?.kind === "amount" ? some(["by", action.by.value]) : [];
      return [...ranks, ...some(["where", action.select.where]), ...by, ...inPrice(action.at)];
    }
  }
}

function inPrice(price: PriceAst | undefined): PlacedExpression[] {
  if (price === undefined) return [];
  return price.kind === "bankruptcy" ? some(["price", price.sharedBy]) : some(["price", price.value]);
}

function some(...pairs: readonly (readonly [Role, Expr | undefined])[]): PlacedExpression[] {
  return pairs.flatMap(([role, expression]) => (expression === undefined ? [] : [{ role, expression }]));
}

