import type { CompiledPolicy } from "../../../../dsl/ir.ts";
import type { Decision } from "../../types.ts";
import type { Directions, Impossible, OpenDirection } from "../directions.ts";
import { deedOf } from "../deed.ts";
import { formsOf, type Forms } from "../forms.ts";
import type { PairGround } from "../ground.ts";
import { allowing, besidesOf, donePartsOf } from "./done.ts";

/** Actions of which what is done hangs on nothing but the clauses that allow them, and on who pays for a fill. */
const followed: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order", "cancel_order", "change_leverage", "change_margin_mode", "change_position_mode", "expire_credit", "liquidate"]);

/**
 * What is done where both policies allow it: never otherwise where all clauses that allow the action do the same besides, and a fill is paid by the same lists. Under which of them, and
 * under what conditions, it is allowed does not matter then; nor does anything where one of the two never allows it.
 */
export function effectsOf(ground: Pick<PairGround, "forms" | "apart">, before: CompiledPolicy, after: CompiledPolicy, decisions: readonly Decision[]): Directions {
  const [impossible, open]: [Impossible[], OpenDirection[]] = [[], []];
  const meant = decisions.filter(({ kind }) => kind === "effects");
  if (meant.length === 0) return { impossible, open };
  const loose = formsOf(before, after, true);
  for (const decision of meant) {
    const first = proofOf(ground.forms, before, after, decision, ground.apart);
    const said = "method" in first ? first : { ...first, ...proofOf(loose, before, after, decision, ground.apart) };
    if ("method" in said) impossible.push({ decision: decision.key, direction: "changed", method: said.method, assuming: ["any number of positions and orders"] });
    else open.push({ decision, direction: "changed", because: said.because, alternatives: () => [] });
  }
  return { impossible, open };
}

type Proof = { readonly method: string } | { readonly because: string };

function proofOf(forms: Forms, before: CompiledPolicy, after: CompiledPolicy, decision: Decision, apart: ReadonlySet<string>): Proof {
  const deed = deedOf(decision);
  if (!followed.has(deed.action)) return { because: `what ${deed.action} does is not followed by the clauses that allow it alone` };
  const clauses = [allowing(before, deed), allowing(after, deed)];
  if (clauses.some(({ length }) => length === 0)) return { method: "one of the two has no clause that allows it" };
  if (new Set([...besidesOf(forms.old, before, deed), ...besidesOf(forms.new, after, deed)]).size > 1) return { because: "clauses that allow it do different things besides, so that it matters which of them applies" };
  const [left, right] = [donePartsOf(forms.old, before, deed, apart), donePartsOf(forms.new, after, deed, apart)].map((parts) => new Map(parts.map(({ name, text }) => [name, text]))) as [Map<string, string>, Map<string, string>]; // two of two
  const differing = [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
  if (differing.length > 0) return { because: `what it does can depend on what says something else (${differing.join(", ")}): each payment is made in the state that the one before it left, which is not followed` };
  return { method: "the same is done by every clause that allows it, and a fill is paid by the same lists" };
}
