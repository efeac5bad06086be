import type { CompiledPolicy, Meaning, Mode } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { readCompiled } from "../../engine/compiled.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Ask, Outcome } from "../outcome/index.ts";
import { definitionVariations, factRuleVariations, optionVariations, tableVariations } from "./declarations.ts";
import { surroundingsOf, type Surroundings } from "./facts.ts";
import { liquidationVariations } from "./liquidation.ts";
import { paymentVariations } from "./payment.ts";
import { permissionsVariations } from "./permissions.ts";
import { ruleVariations } from "./rounding.ts";
import { sharingVariations } from "./sharing.ts";
import { each, inside, type MutationKind, type Variation } from "./variation.ts";

/** A policy that differs from another in one thing: what a platform would do that got this one thing wrong. */
export interface Mutant {
  /** Stable: the same policy has the same mutants under the same ids, in the same order. */
  readonly id: string;
  readonly kind: MutationKind;
  /** The clause that was edited. */
  readonly clause: string;
  /** The edit, in words of the language: what stands there, and what stands there instead. */
  readonly before: string;
  readonly after: string;
  readonly policy: CompiledPolicy;
  /** How it reads an account and what is asked, where that is what is otherwise and not the rules. */
  readonly reads?: Reads;
  /** Of what alone it is made, such as `long positions`, where it is not made of everything. */
  readonly only?: string;
  /** The edits of which it is made, where it is one of several places at once. */
  readonly parts?: readonly Mutant[];
}

/** An account and a question as somebody reads them, and an answer as somebody gives it. */
export interface Reads {
  readonly snapshot: (snapshot: Snapshot) => Snapshot;
  readonly ask: (ask: Ask) => Ask;
  /** Absent where the answer is given as it is; `snapshot` is the account as it was asked about, `policy` whose answer it is. */
  readonly says?: (outcome: Outcome, snapshot: Snapshot, policy: CompiledPolicy) => Outcome;
}

/** All of them, in the order of the policy, each another policy. An edit that makes figures need themselves is none. */
export function mutantsOf(policy: CompiledPolicy): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const ids = new Map<string, number>();
  const seen = new Set<string>();
  for (const { value, kind, clause, at, before, after } of meaningVariations(policy.meaning)) {
    const edit = editOf(policy.meaning, value, "");
    if (edit === undefined || seen.has(edit)) continue;
    seen.add(edit);
    const mutated: CompiledPolicy = { plimsoll: 1, meaning: value, notes: policy.notes };
    // Edits are typed by the schema; what types do not say is that a figure must not need itself.
    if (kind === "fact" && readCompiled(mutated).policy === undefined) continue;
    const base = `${clause ?? at}#${kind}:${after.replace(/\s+/g, " ").slice(0, 60)}`;
    const count = (ids.get(base) ?? 0) + 1;
    ids.set(base, count);
    mutants.push({ id: count === 1 ? base : `${base}~${count}`, kind, clause: clause ?? at, before, after, policy: mutated });
  }
  return mutants;
}

/** An edit in words: what another text would say, or what it would not say. */
export function editInWords({ clause, before, after }: Pick<Mutant, "clause" | "before" | "after">): string {
  return after === "(dropped)" ? `${clause} without ${before}` : `${after} where ${clause} says ${before}`;
}

/** Where two meanings differ and what stands there, told by which parts are the same objects; nothing where they say the same. */
function editOf(from: unknown, to: unknown, path: string): string | undefined {
  if (typeof from === "object" && typeof to === "object" && from !== null && to !== null && Array.isArray(from) === Array.isArray(to)) {
    const [before, after] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
    const moved = [...after].filter(([key, part]) => before.get(key) !== part);
    const [only] = moved;
    if (only !== undefined && moved.length === 1 && before.size === after.size && before.has(only[0])) return editOf(before.get(only[0]), only[1], `${path}/${only[0]}`);
  }
  const text = canonicalJson(to);
  return text === canonicalJson(from) ? undefined : `${path}=${text}`;
}

/** Guarantees decide nothing, and the version, the name and the dates are about the policy as a whole: they stay. */
function meaningVariations(meaning: Meaning): readonly Variation<Meaning>[] {
  const around = surroundingsOf(meaning);
  return [
    ...inside(meaning, "rounding", (rules) => ruleVariations(rules)),
    ...inside(meaning, "options", (options) => each(options, optionVariations)),
    ...inside(meaning, "facts", (facts) => each(facts, factRuleVariations)),
    ...inside(meaning, "tables", (tables) => each(tables, tableVariations)),
    ...inside(meaning, "definitions", (definitions) => each(definitions, (definition) => definitionVariations(definition, around))),
    ...inside(meaning, "account", (account) => [
      ...inside(account, "permissions", (permissions) => permissionsVariations(permissions, around)),
      ...inside(account, "liquidation", (liquidation) => liquidationVariations(liquidation, around)),
    ]),
    ...inside(meaning, "modes", (modes) => each(modes, (mode) => modeVariations(mode, around))),
  ];
}

function modeVariations(mode: Mode, around: Surroundings): readonly Variation<Mode>[] {
  return [
    ...inside(mode, "sharing", (sharing) => sharingVariations(sharing, around)),
    ...inside(mode, "adjustment", (permissions) => permissionsVariations(permissions, around)),
    ...inside(mode, "liquidation", (liquidation) => liquidationVariations(liquidation, around)),
    ...inside(mode, "payment", (rules) => paymentVariations(rules, around)),
  ];
}
