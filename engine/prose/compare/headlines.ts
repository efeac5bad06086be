import type { PayRule } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { isOwnMoney } from "../buckets.ts";
import { listed } from "../english.ts";
import { provisoOf } from "../supported.ts";
import { answers } from "../sentences/payment.ts";
import { cell, permissionsFor, silentCell, type View } from "./view.ts";

/** The key differences: what four questions come to in a few words. Nothing here knows a mode by its name. */

/** Whether positions use the same margin. */
export function marginUsage(view: View): ComparedCell {
  const { sharing } = view.mode;
  if (sharing === undefined) return silentCell(view.statements(sectionIds(view, "sharing")));
  const { partition } = sharing;
  return cell(partition.by === "position" ? "separate per position" : `shared across positions${apart(view)}`, view.statements([partition.id]));
}

/** ` in the same symbol`: what sets pools apart, where it is more than the asset that margin is in. */
function apart({ mode, lexicon }: View): string {
  const partition = mode.sharing?.partition;
  const keys = (partition?.by === "key" ? partition.keys : []).filter((key) => key !== "instrument.settle");
  return keys.length === 0 ? "" : ` with the same ${listed(keys.map((key) => lexicon.term(key).noun))}`;
}

/** How far a loss of one position may reach: over which positions its margin is shared, and which money pays for it. */
export function riskScope(view: View): ComparedCell {
  const { sharing } = view.mode;
  if (sharing === undefined) return silentCell(view.statements(sectionIds(view, "sharing")));
  const losses = lossRules(view);
  const among = view.statements([sharing.partition.id]);
  const statements = [...among, ...view.statements(losses.map(({ id }) => id))];
  if (sharing.partition.by !== "position") return cell(apart(view) === "" ? "account-wide" : `all positions${apart(view)}`, statements);
  const beyond = losses.flatMap((rule) => rule.steps.filter(({ buckets }) => buckets.some(({ bucket }) => isOwnMoney(bucket) && !bucket.startsWith("position."))).map((step) => (rule.steps.length === 1 ? rule.id : step.id)));
  if (beyond.length === 0) return cell("per position", statements);
  // What is assumed of the steps that reach further is what the cell rests on.
  const reaching = cell("per position, then the account's other money", view.statements(beyond));
  return { ...reaching, statements: [...among, ...reaching.statements] };
}

/** The lists by which a mode pays realized losses. */
export function lossRules({ mode }: View): readonly PayRule[] {
  return mode.payment.filter((rule): rule is PayRule => rule.kind === "pay" && answers(rule, "realized_loss", "pay"));
}

/** Where margin is adjusted: position by position, or for the account. */
export function marginAdjustment(view: View): ComparedCell {
  const [add, remove] = [stand(view, "add_margin"), stand(view, "remove_margin")];
  const ids = [...permissionsFor(view, "add_margin"), ...permissionsFor(view, "remove_margin")].map(({ id }) => id);
  if (add.may === "yes" || remove.may === "yes") {
    const optional = [add, remove].every(({ may, optional: depends }) => may !== "yes" || depends);
    const notes = [partly(add, remove), optional ? "if supported" : ""].filter((note) => note !== "");
    return cell(`position level${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`, view.statements(ids));
  }
  if (add.may === "open" && remove.may === "open") return silentCell(view.statements([...ids, ...sectionIds(view, "adjustment")]));
  const account = [...permissionsFor(view, "deposit"), ...permissionsFor(view, "withdraw")];
  const statements = view.statements([...ids, ...account.map(({ id }) => id)]);
  const adjustable = account.some(({ verdict }) => verdict === "allow");
  return cell(adjustable ? "account level" : account.every(({ verdict }) => verdict === "unspecified") ? "not per position; for the account, the rulebook does not say" : "none", statements);
}

interface Standing {
  readonly may: "yes" | "no" | "open";
  /** Whether the platform has to support it. */
  readonly optional: boolean;
}

function stand(view: View, action: "add_margin" | "remove_margin"): Standing {
  const permissions = permissionsFor(view, action);
  const allowed = permissions.filter(({ verdict }) => verdict === "allow");
  if (allowed.length > 0) return { may: "yes", optional: allowed.every(({ when }) => provisoOf(when).options.length > 0) };
  return { may: permissions.some(({ verdict }) => verdict === "forbid") ? "no" : "open", optional: false };
}

/** What is said where only one of the two is allowed. */
function partly(add: Standing, remove: Standing): string {
  if (add.may === remove.may) return "";
  const [one, other, rest] = add.may === "yes" ? ["adding", "removing", remove.may] : ["removing", "adding", add.may];
  return rest === "no" ? `${one} only` : `${one}; ${other} is not stated`;
}

/** How many positions a liquidation may reach. */
export function liquidationImpact(view: View): ComparedCell {
  const { sharing, liquidation } = view.mode;
  const account = view.policy.meaning.account.liquidation;
  if (sharing === undefined || liquidation === undefined) return silentCell(view.statements([...sectionIds(view, "sharing"), ...sectionIds(view, "liquidation")]));
  const statements = view.statements([sharing.partition.id, ...liquidation.steps.map(({ id }) => id), ...(account?.steps ?? []).map(({ id }) => id)]);
  if (sharing.partition.by !== "position") {
    return cell(liquidation.of === "position" ? "one position at a time" : "may affect multiple positions", statements);
  }
  return cell(account === undefined ? "limited to one position" : "usually limited to one position; the account as a whole may be liquidated too", statements);
}

/** The ids of what leaves a whole section open. */
export function sectionIds({ mode }: View, section: "sharing" | "adjustment" | "liquidation" | "payment"): readonly string[] {
  return mode.unspecified.filter((each) => each.section === section).map(({ id }) => id);
}
