import type { CompiledPolicy, Permission } from "../../../dsl/ir.ts";
import { directionsIn } from "../targets.ts";
import type { Decision, Direction } from "../types.ts";
import type { Impossible } from "./directions.ts";
import { clausesAbout, deedOf, type Deed } from "./deed.ts";
import type { PairGround } from "./ground.ts";

/**
 * What verdicts there are says which directions are none: nothing is refused any more that was never allowed, and nothing allowed that is not, whatever else the clauses say. What is left
 * open wherever it is not forbidden is never refused.
 */
export function byVerdicts({ policies: [before, after] }: Pick<PairGround, "policies">, decisions: readonly Decision[]): readonly Impossible[] {
  return decisions.filter(({ kind }) => kind === "permission" || kind === "largest").flatMap((decision) => {
    const deed = deedOf(decision);
    const [old, now] = [verdictsOf(before, deed), verdictsOf(after, deed)];
    const isNever = (direction: Direction): boolean => {
      const [allows, refuses] = direction === "stricter" ? [old.allows, now.refuses] : [now.allows, old.refuses];
      // Where one allows no more than a size, and is silent of the next, it does not say how much.
      return !allows || (decision.kind === "permission" && !refuses) || [old, now].some((each) => !each.allows && !each.refuses);
    };
    return directionsIn(decision).filter(isNever).map((direction): Impossible => ({ decision: decision.key, direction, method: "by the verdicts that its clauses can come to", assuming: ["any number of positions and orders"] }));
  });
}

/** Actions of which, or of some of which, no mode answers for what is asked. */
const ofAccount: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "change_position_mode", "expire_credit", "liquidate"]);

/** Whether any clause allows it, and whether anything may be refused. */
function verdictsOf(policy: CompiledPolicy, deed: Deed): { readonly allows: boolean; readonly refuses: boolean } {
  const { account, modes } = policy.meaning;
  const lists = ofAccount.has(deed.action) ? [] : modes.filter(({ name }) => deed.mode === undefined || name === deed.mode).map(({ adjustment }) => [...account.permissions, ...adjustment].filter(({ action }) => action === deed.action));
  const clauses = clausesAbout(policy, deed);
  const isLeftOpen = (list: readonly Permission[]): boolean => list.some((each) => each.verdict === "unspecified" && each.when === undefined && clauses.includes(each));
  return {
    allows: clauses.some(({ verdict }) => verdict === "allow"),
    refuses: clauses.some(({ verdict }) => verdict === "forbid") || !(isLeftOpen(account.permissions.filter(({ action }) => action === deed.action)) || (lists.length > 0 && lists.every((list) => list.length === 0 || isLeftOpen(list)))),
  };
}
