import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy, Permission } from "../../../dsl/ir.ts";
import { prepare } from "../../../engine/program.ts";
import type { Decision } from "../types.ts";
import type { Directions, Impossible, OpenDirection } from "./directions.ts";
import type { PairGround } from "./ground.ts";

/** Actions of which what is done hangs on nothing but the clauses that allow them, and on who pays for a fill. */
const followed: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order", "cancel_order", "change_leverage", "change_margin_mode"]);

/**
 * What is done where both policies allow it: never otherwise where all clauses that allow the action do the same besides, and a fill is paid by the same lists. Under which of them, and
 * under what conditions, it is allowed does not matter then.
 */
export function effectsOf(ground: Pick<PairGround, "forms">, before: CompiledPolicy, after: CompiledPolicy, decisions: readonly Decision[]): Directions {
  const [impossible, open]: [Impossible[], OpenDirection[]] = [[], []];
  for (const decision of decisions.filter(({ kind }) => kind === "effects")) {
    const because = inTheWay(ground, before, after, decision);
    if (because === undefined) impossible.push({ decision: decision.key, direction: "changed", method: "the same is done by every clause that allows it, and a fill is paid by the same lists", assuming: ["any number of positions and orders"] });
    else open.push({ decision, direction: "changed", because, alternatives: () => [] });
  }
  return { impossible, open };
}

function inTheWay({ forms }: Pick<PairGround, "forms">, before: CompiledPolicy, after: CompiledPolicy, decision: Decision): string | undefined {
  const [, action = ""] = decision.key.slice(decision.mode.length + 1).split(".");
  // A position that changes its mode is judged in the one that it comes to: any of them.
  const { mode, doing } = action === "change_margin_mode" ? { mode: "account", doing: { ...decision, mode: "account", key: `account.permit.${action}.effects` } } : { mode: decision.mode, doing: decision };
  const facts = ({ meaning }: CompiledPolicy): string => canonicalJson(meaning.facts.map((fact) => ({ ...fact, id: "", label: "" })));
  if (!followed.has(action)) return `what ${action} does is not followed by the clauses that allow it alone`;
  if (facts(before) !== facts(after) || prepare(before).readsFunding !== prepare(after).readsFunding) return "the facts that an account has afterwards are declared otherwise";
  const allows = [before, after].flatMap(({ meaning }) => [...meaning.account.permissions, ...meaning.modes.filter(({ name }) => mode === "account" || name === mode).flatMap(({ adjustment }) => adjustment)]).filter((each): each is Permission => each.action === action && each.verdict === "allow");
  if (new Set(allows.map(({ also }) => canonicalJson(also))).size > 1) return "clauses that allow it do different things besides, so that it matters which of them applies";
  if (forms.old.doing(doing) !== forms.new.doing(doing)) return "what is done besides says something else, or a list that pays what a fill costs does: each payment is made in the state that the one before it left, which is not followed";
  return undefined;
}
