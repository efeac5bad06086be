import type { CompiledPolicy } from "../../dsl/ir.ts";
import { buildSnapshot, runExample, type ExampleResult } from "../../engine/examples/index.ts";
import { charge, explain, liquidate } from "../../engine/guarded.ts";
import { validated } from "../../engine/validated.ts";
import { parseJson, renderIssue, validateSnapshot } from "../../engine/snapshot/index.ts";
import type { AssessAnswer, Change, Issue, Snapshot } from "../../engine/snapshot/index.ts";
import type { CompareAnswer } from "../../engine/prose/index.ts";
import { applyChanges, curve, flowsOf, parts, planPictureOf, type CurveQuestion, type Flow, type PlanPicture } from "../../engine/what-if/index.ts";

import type { EffectsOn, NamedSnapshot } from "./effects.ts";
import { MovingAccount } from "./moving-account.ts";
import { pause } from "./pause.ts";
import { WarmUp } from "./warm-up.ts";
import type { Pasted, PastedText } from "./paste.ts";

import type { ValuesByPath } from "./values.ts";

/** What every question about an account names: which policy, which account, what is different in it. */
export interface Case {
  readonly revision: number;
  readonly account: string;
  readonly changes: readonly Change[];
}

export interface EffectsQuestion {
  readonly before: number;
  readonly after: number;
  readonly accounts: readonly string[];
}

/** How far a comparison is, and what it has found. */
export interface EffectsProgress {
  readonly done: number;
  readonly all: number;
  readonly soFar: EffectsOn;
}

const tellsEachMs = 150;

/** How an example ended, and which it is. */
export interface ExampleRun extends ExampleResult {
  readonly index: number;
}

/** A failure in words for the person who asked. */
export class Refused extends Error {
  override readonly name = "Refused";
}

interface Delivered {
  readonly revision: number;
  readonly policy: CompiledPolicy;
}

/** An account as it was last asked about: without the changes of prices, and with them. */
interface Changed {
  readonly key: string;
  readonly fixed: Snapshot;
  readonly prices: string;
  readonly snapshot: Snapshot;
}

const movesPrices: ReadonlySet<Change["change"]> = new Set(["mark_price", "all_prices"]);

function changed(policy: CompiledPolicy, base: Snapshot, changes: readonly Change[]): Snapshot {
  if (changes.length === 0) return base;
  const { snapshot, issues } = applyChanges(policy, base, changes);
  if (snapshot === undefined) throw new Refused(issues.map(renderIssue).join("\n"));
  return snapshot;
}

/** The engine side of the workbench: what is not needed for a first answer is loaded when it is asked for. It holds policies by revision and accounts by name, and answers about them. */
export class EngineDesk {
  private readonly policies = new Map<string, Delivered>();
  private readonly accounts = new Map<string, Snapshot>();
  private readonly forgotten = new Set<number>();
  private readonly awaited = new Map<number, (() => void)[]>();
  private readonly changed = new Map<string, Changed>();
  private readonly moving = new MovingAccount();
  private readonly warmUp = new WarmUp();
  private comparisons = 0;

  /** Takes a compiled policy in; the one before it in that slot is forgotten. */
  take(slot: string, revision: number, policy: CompiledPolicy): void {
    const before = this.policies.get(slot);
    if (before !== undefined) this.forgotten.add(before.revision);
    this.policies.set(slot, { revision, policy });
    for (const wake of this.awaited.get(revision) ?? []) wake();
    this.awaited.delete(revision);
  }

  /** The policy of a revision, once it has come. One that has been replaced is refused: its answer is of no use any more. */
  async policy(revision: number): Promise<CompiledPolicy> {
    const found = [...this.policies.values()].find((each) => each.revision === revision);
    if (found !== undefined) return found.policy;
    if (this.forgotten.has(revision)) throw new Refused("The policy has changed since.");
    await new Promise<void>((resolve) => this.awaited.set(revision, [...(this.awaited.get(revision) ?? []), resolve]));
    return this.policy(revision);
  }

  /** Reads the JSON text of a snapshot and keeps it under a name. What is wrong with it is said in words. */
  open(name: string, text: string): { readonly snapshot?: Snapshot; readonly issues: readonly string[] } {
    const parsed = parseJson(text);
    if (parsed.issues.length > 0) return { issues: parsed.issues.map(renderIssue) };
    const { snapshot, issues } = validateSnapshot(parsed.json);
    if (snapshot === undefined) return { issues: issues.map(renderIssue) };
    this.accounts.set(name, snapshot);
    this.changed.delete(name);
    return { snapshot, issues: [] };
  }

  /** What pasted texts are, in the market of an account. */
  async paste({ texts, market, now }: { readonly texts: readonly PastedText[]; readonly market: string; readonly now: string }): Promise<Pasted> {
    const { readPasted } = await import("./paste.ts");
    return readPasted(texts, this.accounts.get(market), now);
  }

  /** The policy and the account as the changes make it. Refused where a change cannot be made. */
  async case({ revision, account, changes }: Case): Promise<{ readonly policy: CompiledPolicy; readonly snapshot: Snapshot }> {
    const policy = await this.policy(revision);
    const base = this.accounts.get(account);
    if (base === undefined) throw new Refused(`No account is called ${account}.`);
    // Prices come last: what else is different is carried out once while a slider moves, and stays the same object.
    const at = changes.findIndex(({ change }) => movesPrices.has(change));
    const still = at < 0 ? changes.length : at;
    const key = `${revision} ${JSON.stringify(changes.slice(0, still))}`;
    const known = this.changed.get(account);
    const fixed = known?.key === key ? known.fixed : changed(policy, base, changes.slice(0, still));
    const prices = JSON.stringify(changes.slice(still));
    const snapshot = known?.fixed === fixed && known.prices === prices ? known.snapshot : changed(policy, fixed, changes.slice(still));
    this.changed.set(account, { key, fixed, prices, snapshot });
    return { policy, snapshot };
  }

  /** What keeps changes from being made, if anything does. */
  async fitting({ revision, account, changes }: Case): Promise<readonly Issue[]> {
    const policy = await this.policy(revision);
    const base = this.accounts.get(account);
    return base === undefined ? [{ path: "", message: `No account is called ${account}.` }] : applyChanges(policy, base, changes).issues;
  }

  async assess(asked: Case): Promise<{ readonly answer: AssessAnswer; readonly snapshot: Snapshot }> {
    const { policy, snapshot } = await this.case(asked);
    const answer = this.moving.assess(policy, snapshot);
    this.warmUp.after(policy, snapshot);
    return { answer, snapshot };
  }

  async explain(asked: Case & { readonly question?: string }) {
    const { policy, snapshot } = await this.case(asked);
    return explain(policy, snapshot, asked.question);
  }

  /** The liquidation of whatever is liquidatable, as a picture shows it. */
  async plan(asked: Case): Promise<PlanPicture> {
    const { policy, snapshot } = await this.case(asked);
    return planPictureOf(policy, liquidate(policy, snapshot));
  }

  /** Who pays a charge, as a picture shows it, and what is silent. */
  async flows(asked: Case & { readonly charge: object }): Promise<{ readonly flows: readonly Flow[]; readonly silences: readonly string[] }> {
    const { policy, snapshot } = await this.case(asked);
    const { payments, cannotDecide } = charge(policy, snapshot, asked.charge);
    return { flows: flowsOf(policy, payments), silences: (cannotDecide ?? []).map(({ reason }) => reason) };
  }

  /** What becomes of the account as the events of a text happen to it. */
  async replay({ events, ...asked }: Case & { readonly events: string }) {
    const { policy, snapshot } = await this.case(asked);
    const { replayed } = await import("./replay.ts");
    return replayed(policy, snapshot, events);
  }

  /** The account as it is right after one entry of that, as JSON. */
  async replayUntil({ events, index, ...asked }: Case & { readonly events: string; readonly index: number }) {
    const { policy, snapshot } = await this.case(asked);
    const { replayedUntil } = await import("./replay.ts");
    return replayedUntil(policy, snapshot, events, index);
  }

  /** How the pools with a position in an instrument stand at each price of it. */
  async curve({ question, ...asked }: Case & { readonly question: CurveQuestion }) {
    const { policy, snapshot } = await this.case(asked);
    return curve(policy, snapshot, question);
  }

  /** What a pool's equity and requirements are made of. */
  async parts({ pool, ...asked }: Case & { readonly pool: string }) {
    const { policy, snapshot } = await this.case(asked);
    return parts(policy, snapshot, pool);
  }

  /** What facts and figures are in an account. */
  async values(asked: Case): Promise<ValuesByPath> {
    const { policy, snapshot } = await this.case(asked);
    const { valuesOf } = await import("./values.ts");
    return valuesOf(policy, snapshot);
  }

  /** A page to print, as HTML in one file. */
  async printable(asked: Case & { readonly engineVersion: string }): Promise<string> {
    const { policy, snapshot } = await this.case(asked);
    const { printable } = await import("./report.ts");
    return printable(policy, snapshot, asked.engineVersion);
  }

  /** A policy as a help article for customers, or as a rulebook. */
  async pages({ revision, kind }: { readonly revision: number; readonly kind: "article" | "rulebook" }) {
    const prose = await import("../../engine/prose/index.ts");
    return prose[kind](await this.policy(revision));
  }

  /** The modes of policies side by side. */
  async compare({ revisions }: { readonly revisions: readonly number[] }): Promise<CompareAnswer> {
    const { compare } = await import("../../engine/prose/index.ts");
    return compare(await Promise.all(revisions.map((revision) => this.policy(revision))));
  }

  /** Whose outcome another policy changes: the accounts of those names, and those of the examples of the new policy. */
  async effects({ before, after, accounts }: EffectsQuestion, tell: (progress: EffectsProgress) => void): Promise<EffectsOn> {
    this.comparisons += 1;
    const mine = this.comparisons;
    const [old, now] = [await this.policy(before), await this.policy(after)];
    const { accountsOfExamples, effectsOn } = await import("./effects.ts");
    let told = -Infinity;
    return effectsOn(old, now, [...this.named(accounts), ...accountsOfExamples(now)], async (done, all, soFar) => {
      if (performance.now() - told > tellsEachMs) {
        tell({ done, all, soFar: soFar() });
        told = performance.now();
      }
      await pause();
      await this.policy(after);
      if (mine !== this.comparisons) throw new Refused("Another comparison has been asked for since.");
    });
  }

  /** On which accounts each clause takes part in an answer. */
  async fires({ revision, accounts }: { readonly revision: number; readonly accounts: readonly string[] }) {
    const policy = await this.policy(revision);
    const { firesOn } = await import("./fires.ts");
    return firesOn(policy, this.named(accounts), async () => {
      await pause();
      await this.policy(revision); // refused once the policy has been replaced
    });
  }

  private named(names: readonly string[]): readonly NamedSnapshot[] {
    return names.flatMap((name) => {
      const snapshot = this.accounts.get(name);
      return snapshot === undefined ? [] : [{ name, snapshot }];
    });
  }

  /** Runs all examples of a policy, one after the other, and tells of each; other questions are answered in between. */
  async examples(revision: number, tell: (result: ExampleRun) => void): Promise<{ readonly passed: number; readonly all: number }> {
    const policy = await this.policy(revision);
    let passed = 0;
    for (const [index, example] of policy.notes.examples.entries()) {
      await pause();
      await this.policy(revision);
      const result = runExample(policy, example, validated);
      if (result.passed) passed += 1;
      tell({ index, ...result });
    }
    return { passed, all: policy.notes.examples.length };
  }

  /** The account that an example describes, as the JSON of a snapshot. Refused where the example cannot be carried out. */
  async exampleAccount({ revision, index }: { readonly revision: number; readonly index: number }): Promise<string> {
    const { meaning, notes } = await this.policy(revision);
    const example = notes.examples[index];
    if (example === undefined) throw new Refused("There is no such example.");
    return JSON.stringify(buildSnapshot(notes.accounts, example.lines, meaning), undefined, 2);
  }
}
