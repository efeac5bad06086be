import { canonicalJson } from "../../../dsl/canonical.ts";
import type { Action, ChargePurpose, Effect, Liquidation, Meaning, Mode, PaymentRule, Permission } from "../../../dsl/ir.ts";

/** What is asked about an account: a part of how it stands, who pays a charge, or what may be done. */
export type Question =
  | { readonly asks: "status" | "liquidationPrice" | "equity" | "maintenanceMargin" | "initialMargin" }
  | { readonly asks: "charge"; readonly purpose: ChargePurpose; readonly mode: string }
  /** Without a mode: of the account. */
  | { readonly asks: "request"; readonly action: Action; readonly mode: string | undefined };

/**
 * All of a policy that the answer to a question can rest on, as text: what the question reads by itself, and what that names, all the way down. Policies for which
 * it is the same text give the same answer, whatever the account, as long as it has no pool in a mode that is not `present`.
 */
export function coneOf(meaning: Meaning, present: ReadonlySet<string>, question: Question): string {
  const { language, effective, applies, rounding } = meaning;
  const modes = meaning.modes.filter(({ name }) => present.has(name));
  const roots = bare([{ language, effective, applies, rounding, sharing: modes.map(({ name, sharing }) => ({ name, sharing })) }, rootsOf(meaning, modes, question)]);
  return canonicalJson([roots, namedBy(roots, meaning)]);
}

function rootsOf(meaning: Meaning, modes: readonly Mode[], question: Question): unknown {
  switch (question.asks) {
    case "status":
      return [stagesOf(meaning.account.liquidation), modes.map(({ liquidation }) => stagesOf(liquidation))];
    case "liquidationPrice":
      return modes.map(({ liquidation }) => liquidation && [liquidation.of, liquidation.stages.map((stage) => (stage.name === "liquidatable" ? stage : stage.name))]);
    case "equity":
      return [];
    case "maintenanceMargin":
      return ["pool.maintenance_margin", "position.maintenance_margin"];
    case "initialMargin":
      return ["pool.initial_margin", "position.initial_margin"];
    case "charge":
      return paymentsOf(modes, question.mode, [question.purpose]);
    case "request": {
      const clauses = permissionsOf(meaning, question.mode).filter(({ action }) => action === question.action);
      return [clauses, clauses.some(closesOthers) ? modes.map(({ payment }) => payment) : question.mode === undefined ? [] : paymentsOf(modes, question.mode, settledBy(question.action))];
    }
  }
}

/** What says in which stage a pool is; not what is then done. */
function stagesOf(liquidation: Liquidation | undefined): unknown {
  return liquidation && [liquidation.of, liquidation.stages];
}

/** The lists that may pay or receive any of these in a mode, in order; nothing where there is no such mode. */
function paymentsOf(modes: readonly Mode[], mode: string, purposes: readonly ChargePurpose[]): readonly PaymentRule[] | null {
  const found = modes.find(({ name }) => name === mode);
  return found?.payment.filter((rule) => rule.purposes.some((purpose) => purposes.includes(purpose))) ?? null;
}

function permissionsOf({ account, modes }: Meaning, mode: string | undefined): readonly Permission[] {
  return [...account.permissions, ...modes.filter(({ name }) => name === mode).flatMap(({ adjustment }) => adjustment)];
}

/** What falls due when contracts change hands. */
function settledBy(action: Action): readonly ChargePurpose[] {
  return action === "increase" || action === "open" ? ["trading_fee"] : action === "reduce" || action === "close" ? ["trading_fee", "realized_loss", "realized_profit"] : [];
}

/** Whether a clause does more than move money and take orders back: then other positions may be closed, and their losses paid. */
function closesOthers({ also }: Permission): boolean {
  const harmless: readonly Effect["kind"][] = ["forfeit", "move", "set", "cancel_orders"];
  return also.some(({ kind }) => !harmless.includes(kind));
}

/** What a tree names of the policy's definitions, tables, options and declared facts, and what those name. A word that merely sounds like a name costs nothing but an answer that is asked for twice. */
function namedBy(tree: unknown, { definitions, tables, options, facts }: Meaning): readonly (readonly [name: string, what: unknown])[] {
  const known = new Map<string, unknown[]>();
  const declare = (name: string, what: unknown): unknown => known.set(name, [...(known.get(name) ?? []), what]);
  for (const each of definitions) declare(each.path, each);
  for (const each of [...tables, ...options]) declare(each.name, each);
  for (const each of facts) declare(each.path, each);
  const found = new Map<string, unknown>();
  const visit = (node: unknown): void => {
    if (typeof node === "string") {
      const named = known.get(node);
      if (named === undefined || found.has(node)) return;
      const what = bare(named);
      found.set(node, what);
      visit(what);
    } else if (typeof node === "object" && node !== null) {
      if ("kind" in node && node.kind === "available") visit("pool.initial_margin"); // what is available is equity less this
      for (const each of Object.values(node)) visit(each);
    }
  };
  visit(tree);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Without ids and labels, which say nothing of what is decided. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key === "id" || key === "label" || each === undefined ? [] : [[key, bare(each)]])));
}
