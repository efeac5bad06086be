import type { CompiledPolicy, ExampleLine, ExampleNote } from "../../dsl/ir.ts";
import { buildSnapshot, ExampleMistake, runExample } from "../../engine/examples/index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import { Budget } from "./budget.ts";
import type { Candidate, Question } from "./candidate.ts";
import { turnRequest } from "./bisect.ts";
import { exampleOf } from "./example-of.ts";
import { Hunt } from "./hunt.ts";
import { obligationsOf, type Obligation } from "./obligations.ts";
import { linesOf, moved, questionsAbout, sizedLike } from "./questions.ts";

/** A boundary that no example tries, and an example that would; it may try others of them too. */
export interface Offer {
  readonly obligation: Obligation;
  readonly example: ExampleNote;
  /** Keys of all that it would try and was not tried: `clause#path#holds`. */
  readonly tries: readonly string[];
}

/** What a policy's own examples leave out of a comparison, by its place as coverage names it. */
export interface Untried {
  readonly clause: string;
  readonly path: string;
  readonly what: "holds" | "fails" | "equal";
}

/** The most values of one number that are tried. */
const values = 16;

/**
 * For each boundary that was not tried an example that begins with one of the policy's named accounts and moves one number of it, or asks for one thing. Each has been run, and passes. What is not
 * found in so many evaluations has no offer.
 */
export function offersFor(policy: CompiledPolicy, untried: readonly Untried[], evaluations: number): readonly Offer[] {
  const obligations = obligationsOf(policy.meaning);
  const wanted = new Set<string>(untried.map(({ clause, path, what }) => `${clause}#${path}#${what}`));
  const open = new Map(obligations.all.flatMap((obligation) => (wanted.has(obligation.key) ? [[obligation.key, obligation] as const] : [])));
  const hunt = new Hunt(policy, obligations, [], new Budget(evaluations));
  const offers: Offer[] = [];
  const take = (account: string, candidate: Candidate): void => {
    const [obligation, ...others] = [...candidate.shows].flatMap((key) => open.get(key) ?? []);
    const example = obligation === undefined ? undefined : exampleOf(account, candidate, obligation);
    if (obligation === undefined || example === undefined || !runExample(policy, example, validated).passed) return;
    const tries = [obligation, ...others].map(({ key }) => key);
    for (const key of tries) open.delete(key);
    offers.push({ obligation, example, tries });
  };
  const requests: { readonly name: string; readonly candidate: Candidate }[] = [];
  for (const { name, snapshot } of namedAccounts(policy)) {
    for (const question of questionsAbout(policy, snapshot)) {
      if (open.size === 0 || hunt.budget.isOut) return offers;
      if (question.ask.ask === "liquidate") continue; // what a plan leaves is more than an example is pasted for
      const candidate = hunt.ask(question);
      if (question.ask.ask === "permit") requests.push({ name, candidate });
      take(name, candidate);
      for (const sized of sizedLike(hunt.policy, candidate)?.questions ?? []) take(name, hunt.ask(sized));
    }
    const assessed: Question = { snapshot, ask: { ask: "assess" } };
    for (const { variable, values: places } of linesOf([policy], snapshot, values)) {
      for (const value of places) {
        const place = moved(assessed, variable, value);
        if (open.size === 0 || hunt.budget.isOut) return offers;
        if (place !== undefined) take(name, hunt.ask(place));
      }
    }
  }
  // What else a request says, such as its leverage, is turned where nothing of the account was enough.
  for (const comparison of obligations.comparisons) {
    for (const { name, candidate } of requests) {
      if (![...open.keys()].some((key) => key.startsWith(`${comparison.key}#`))) break;
      const before = hunt.asked.length;
      turnRequest(hunt, comparison, candidate);
      for (const found of hunt.asked.slice(before)) take(name, found);
    }
  }
  return offers;
}

/** The accounts that a policy's examples begin with, as snapshots. */
function namedAccounts({ meaning, notes }: CompiledPolicy): readonly { readonly name: string; readonly snapshot: Snapshot }[] {
  return notes.accounts.flatMap(({ name }) => {
    const line: ExampleLine = { verb: "given", head: [{ kind: "word", text: name }], fields: [] };
    try {
      const { snapshot } = validateSnapshot(buildSnapshot(notes.accounts, [line], meaning));
      return snapshot === undefined ? [] : [{ name, snapshot }];
    } catch (fault) {
      if (fault instanceof ExampleMistake) return [];
      throw fault;
    }
  });
}
