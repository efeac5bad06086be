import type { CompiledPolicy } from "../../dsl/ir.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import type { DiffAnswer, DiffDecision, DiffWitness } from "../../schemas/generated/diff-answer.ts";

/** Modes in which a position has margin of its own under one policy alone: no account can be asked of both. */
export function modesApart(before: CompiledPolicy, after: CompiledPolicy): ReadonlyMap<string, "old" | "new"> {
  const [old, now] = [ownMarginOf(before.meaning), ownMarginOf(after.meaning)];
  return new Map([...old].flatMap(([mode, own]) => (now.get(mode) === undefined || now.get(mode) === own ? [] : [[mode, own ? ("old" as const) : ("new" as const)] as const])));
}

/** What only one of the two has, and what cannot be compared therefore. */
export function onlyIn(before: CompiledPolicy, after: CompiledPolicy): Pick<DiffAnswer, "onlyOld" | "onlyNew"> {
  const names = ({ meaning }: CompiledPolicy): readonly string[] => [
    ...meaning.modes.flatMap(({ name, liquidation }) => [`mode ${name}`, ...(liquidation?.stages ?? []).map((stage) => `stage ${stage.name} of ${name}`)]),
    ...(meaning.account.liquidation?.stages ?? []).map(({ name }) => `stage ${name} of account`),
    ...meaning.facts.map(({ path }) => `fact ${path}`),
    ...meaning.options.map(({ name }) => `option ${name}`),
  ];
  const [old, now] = [names(before), names(after)];
  const apart = modesApart(before, after);
  const pooled = (side: "old" | "new"): readonly string[] => [...apart].map(([mode, own]) => `mode ${mode} in which positions ${own === side ? "have margin of their own" : "share margin"}`);
  return { onlyOld: [...old.filter((name) => !now.includes(name)), ...pooled("old")], onlyNew: [...now.filter((name) => !old.includes(name)), ...pooled("new")] };
}

/** Whether one of them decides what the other has no word for: a mode, or a stage. Facts and options are what rules read, and decide nothing. */
export function hasItsOwn({ onlyOld, onlyNew }: Pick<DiffAnswer, "onlyOld" | "onlyNew">): boolean {
  return [...onlyOld, ...onlyNew].some((name) => /^(mode|stage) /.test(name));
}

/** Which condition of which policy excludes all that the other applies to, in a sentence each; none where there is something that both apply to. */
export function nothingInCommon({ meaning: old }: CompiledPolicy, { meaning: now }: CompiledPolicy): readonly string[] {
  return old.applies.flatMap(({ key, values }) => {
    const other = now.applies.find((rule) => rule.key === key)?.values;
    if (other === undefined || values.some((word) => other.includes(word))) return [];
    return [`The old policy applies to ${key} ${values.join(", ")}, and the new one to ${key} ${other.join(", ")}: there is no position that both apply to.`];
  });
}

/** A moment at which one of them is in force and the other is not; none where one follows the other without a gap. */
export function momentApart(before: CompiledPolicy, after: CompiledPolicy): { readonly decision: DiffDecision; readonly witness: Omit<DiffWitness, "id" | "because"> } | undefined {
  const [old, now] = [before.meaning.effective, after.meaning.effective];
  if (old.until !== undefined && old.until === now.from) return undefined;
  for (const day of [now.from, old.from, now.until, old.until].filter((each) => each !== undefined)) {
    const asOf = `${day}T00:00:00Z`;
    const [left, right] = [before, after].map(({ meaning }) => (notInForce(meaning, asOf) === undefined ? "yes" : "no"));
    const snapshot = accountAt(asOf);
    if (left === undefined || right === undefined || left === right || snapshot === undefined) continue;
    const head = { decision: "account.in_force", direction: "changed" } as const;
    return { decision: { decision: head.decision, kind: "in_force", mode: "account", verdict: "changed", witnesses: [] }, witness: { snapshot, shows: [{ ...head, of: snapshot.account.id, old: left, new: right }] } };
  }
  return undefined;
}

function accountAt(asOf: string): Snapshot | undefined {
  return validateSnapshot({ asOf, account: { id: "made-up", balances: [] }, instruments: [], positions: [] }).snapshot;
}
