/** Runs one example of a policy and compares every claim it makes. */

import type { CompiledPolicy, ExampleLine, ExampleNote } from "../../dsl/ir.ts";
import type { Observer } from "../observe.ts";
import { ExampleMistake } from "./atoms.ts";
import { buildSnapshot } from "./build-snapshot.ts";
import { copyOf } from "./draft.ts";
import { checksOf, type Check } from "./expect.ts";
import { applyGiven } from "./given.ts";
import { Stage, type ExampleEngine, type Moment } from "./moment.ts";
import { happeningOf, spellLine } from "./when.ts";

export interface ExampleResult {
  readonly title: string;
  readonly passed: boolean;
  readonly checks: readonly Check[];
  /** Where each check stands in the example: its line, and its field where the line has several. */
  readonly places: readonly CheckPlace[];
  /** Ids of the clauses that took part in an answer, sorted. */
  readonly touched: readonly string[];
  /** Why the example could not be run to its end. */
  readonly mistake?: string;
}

/** Counted from 0, among all lines of the example and all fields of the line. */
export interface CheckPlace {
  readonly line: number;
  readonly field?: number;
}

/**
 * `given` lines make the snapshot; `when` and `expect` lines are taken in their order. An example without a claim has not passed.
 * Never throws for what an example says. `observer` hears what `touched` is made of, for coverage.
 */
export function runExample(policy: CompiledPolicy, example: ExampleNote, engine: ExampleEngine, observer?: Observer): ExampleResult {
  const touched = new Set<string>();
  const checks: Check[] = [];
  const places: CheckPlace[] = [];
  const mistake = attempt(() => play(policy, example, new Stage(engine, policy, listening(touched, observer)), checks, places));
  const passed = mistake === undefined && checks.length > 0 && checks.every((check) => check.passed);
  return { title: example.title, passed, checks, places, touched: [...touched].sort(), ...(mistake === undefined ? {} : { mistake }) };
}

function play(policy: CompiledPolicy, example: ExampleNote, stage: Stage, checks: Check[], places: CheckPlace[]): void {
  const { meaning, notes } = policy;
  let moment: Moment = stage.begin(buildSnapshot(notes.accounts, example.lines, meaning));
  const happened: ExampleLine[] = [];
  for (const [index, line] of example.lines.entries()) {
    if (line.verb === "given") continue;
    if (line.verb === "expect") {
      const found = checksOf(line, moment, notes).map((check) => (check.passed || happened.length < 2 ? check : { ...check, text: `${check.text}, after \`when ${spellLine(happened.at(-1)!)}\`` })); // more than one
      checks.push(...found);
      places.push(...found.map((_, field) => ({ line: index, ...(found.length === line.fields.length ? { field } : {}) })));
      continue;
    }
    happened.push(line);
    const happening = happeningOf(line, meaning);
    if (happening.kind !== "event") {
      moment = stage.after(moment, happening);
      continue;
    }
    const changed = copyOf(moment.snapshot);
    applyGiven(changed, line, meaning);
    moment = stage.begin(changed);
  }
  if (checks.length === 0) throw new ExampleMistake("The example expects nothing.");
}

/** The message of whatever stopped the example; the engine refuses, by an error, requests about things that are not there. */
function attempt(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function listening(touched: Set<string>, observer: Observer | undefined): Observer {
  return {
    clause(id) {
      touched.add(id);
      observer?.clause(id);
    },
    compare(id, outcome, expression) {
      observer?.compare(id, outcome, expression);
    },
  };
}

