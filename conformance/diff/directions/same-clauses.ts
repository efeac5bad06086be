import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy, Permission } from "../../../dsl/ir.ts";
import type { Signatures } from "../normal/signature.ts";
import { directionsIn } from "../targets.ts";
import type { Decision } from "../types.ts";
import type { Impossible } from "./directions.ts";
import { clausesAbout, deedOf, type Deed } from "./deed.ts";
import { donePartsOf } from "./effects/done.ts";
import type { PairGround } from "./ground.ts";
import { reached } from "../../accounts/index.ts";

type Ground = Pick<PairGround, "policies" | "forms" | "apart">;

/**
 * Permissions whose clauses say the same, where the same is done under both: what is asked is judged by the same conditions in the same state. What a policy applies to does not matter, which
 * only says what is decided at all; nor a rounding of prices, since none is solved for; nor who pays what the action never costs.
 */
export function sameClauses(ground: Ground, decisions: readonly Decision[]): readonly Impossible[] {
  return decisions.filter((decision) => (decision.kind === "permission" || decision.kind === "largest") && isTheSame(ground, decision)).flatMap((decision) =>
    directionsIn(decision).map((direction) => ({ decision: decision.key, direction, method: "the same clauses, read in the state that the same action leaves", assuming: ["any number of positions and orders"] })),
  );
}

function isTheSame(ground: Ground, decision: Decision): boolean {
  const { policies: [before, after], forms, apart } = ground;
  const deed = deedOf(decision);
  const [old, now] = [forms.old, forms.new].map((form) => form.clausesText(deed.action, deed.by, deed.mode)) as [string, string]; // two of two
  if (old !== now || !hasSameGrid(ground) || !sameSettings(before, after, deed)) return false;
  const clauses = [...clausesAbout(before, deed), ...clausesAbout(after, deed)];
  if (isJudgedByWords(clauses, deed)) return sameStanding(before, after);
  const read = [before, after].map(({ meaning }) => reached(meaning, JSON.stringify(clauses), JSON.stringify(meaning.modes.map(({ sharing }) => sharing ?? null)))).join(" ");
  return (!readsPools.test(read) || isPooledAlike(ground)) && [...apart].every((path) => !read.includes(`"${path}"`)) && isDoneAlike(ground, deed);
}

/** Whether the same is done of the action itself and besides, by each clause that may allow it: then the state afterwards is the same, whatever the conditions are. */
export function isDoneAlike({ policies: [before, after], forms, apart }: Ground, deed: Deed): boolean {
  const text = (form: Signatures, policy: CompiledPolicy): string => canonicalJson(donePartsOf(form, policy, deed, apart).map(({ name, text: said }) => [name, said]).sort());
  return text(forms.old, before) === text(forms.new, after);
}

/** What depends on what else is in a pool, so that it matters how positions are pooled. */
const readsPools = /"path":"(pool|account|balance)\.|"kind":"(equity|available|aggregate|grouped|slices|tier_field|scenario|before)"|"over":|"scope":/;

export function isPooledAlike({ policies: [{ meaning: before }, { meaning: after }], forms }: Ground): boolean {
  const names = new Set([...before.modes, ...after.modes].map(({ name }) => name));
  return forms.old.partitionsText(names) === forms.new.partitionsText(names);
}

/** The grid of amounts, on which the largest is sought. */
export const hasSameGrid = ({ policies: [{ meaning: before }, { meaning: after }] }: Pick<Ground, "policies">): boolean => before.rounding.amounts?.to === after.rounding.amounts?.to;

/** What a change of the position mode may choose from. */
function sameSettings({ meaning: before }: CompiledPolicy, { meaning: after }: CompiledPolicy, { action }: Deed): boolean {
  const choices = ({ options }: CompiledPolicy["meaning"]): string => canonicalJson(options.filter(({ name }) => name === "position_mode"));
  return action !== "change_position_mode" || choices(before) === choices(after);
}

/** Clauses without a condition or a limit, which do nothing besides: whoever pays, the same is allowed, of what there is to take. */
const isJudgedByWords = (clauses: readonly Permission[], { action }: Deed): boolean => action !== "change_margin_mode" && clauses.every(({ when, upTo, also }) => when === undefined && upTo === undefined && also.length === 0);

/** Whether positions of the same modes have margin of their own, which they take from the wallet. */
function sameStanding({ meaning: before }: CompiledPolicy, { meaning: after }: CompiledPolicy): boolean {
  const alone = ({ modes }: CompiledPolicy["meaning"]): string => canonicalJson(modes.map(({ name, sharing }) => [name, sharing?.partition.by === "position", sharing === undefined]).sort());
  return alone(before) === alone(after);
}
