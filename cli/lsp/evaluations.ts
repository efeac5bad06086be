import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Analysis, Evaluate } from "../../dsl/service/index.ts";
import { runExample, type ExampleResult } from "../../engine/examples/index.ts";
import { Values, type ShownValue } from "../../engine/explain/values.ts";
import { validated } from "../../engine/index.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { prepare } from "../../engine/program.ts";
import { showNumber } from "../../engine/report/numbers.ts";
import { checkModes } from "../../engine/snapshot/index.ts";
import type { AssessAnswer } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import type { KnownAccount } from "./accounts.ts";
import type { OpenPolicy } from "./documents.ts";
import { meaningsOf, type Meanings } from "./meanings.ts";
import { pause } from "./pause.ts";

/** An account under the policy that judges it. */
interface Judged {
  readonly account: KnownAccount;
  readonly policy: CompiledPolicy;
  readonly values: Values;
  readonly answer: AssessAnswer;
  /** Ids of the clauses that took part in the answer. */
  readonly touched: ReadonlySet<string>;
}

/** What is known of one text. */
interface Known {
  readonly analysis: Analysis;
  readonly judged: readonly Judged[];
  readonly results: ReadonlyMap<number, ExampleResult>;
}

/** What accounts and examples say of open policies: worked out piece by piece, so that whoever types is answered in between. */
export class Evaluations {
  private readonly known = new Map<string, Known>();
  /** Results of examples by all that they depend on: a change elsewhere in the text runs none of them again. */
  private ran = new Map<string, ExampleResult>();

  /** Works out all that is to be known of a text. Gives up, and says `false`, once `still` does. */
  async update(open: OpenPolicy, texts: readonly NamedText[], accounts: readonly KnownAccount[], still: () => boolean): Promise<boolean> {
    const { analysis } = open;
    const meanings = meaningsOf(open, texts);
    if (meanings === undefined) return true;
    const judged: Judged[] = [];
    for (const account of accounts) {
      const one = judge(meanings, account, this.known.get(open.uri)?.judged);
      if (one !== undefined) judged.push(one);
      await pause();
      if (!still()) return false;
    }
    const results = new Map<number, ExampleResult>();
    const fresh = new Map<string, ExampleResult>();
    for (const index of meanings.examples?.notes.keys() ?? []) {
      const ran = this.run(meanings, index);
      if (ran === undefined) continue;
      results.set(index, ran.result);
      fresh.set(ran.key, ran.result);
      await pause();
      if (!still()) return false;
    }
    this.ran = new Map([...[...this.ran].slice(-mostRemembered), ...fresh]);
    this.known.set(open.uri, { analysis, judged, results });
    return true;
  }

  /** Runs one example now. `undefined` where there is none that could run. */
  runNow(open: OpenPolicy, texts: readonly NamedText[], index: number): ExampleResult | undefined {
    const meanings = meaningsOf(open, texts);
    return meanings === undefined ? undefined : this.run(meanings, index)?.result;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  /** How the examples of a text ended, by their places; `undefined` where the text has changed since. */
  results({ uri, analysis }: OpenPolicy): ReadonlyMap<number, ExampleResult> | undefined {
    const known = this.known.get(uri);
    return known?.analysis === analysis ? known.results : undefined;
  }

  evaluate({ uri, analysis }: OpenPolicy): Evaluate {
    const known = this.known.get(uri);
    if (known === undefined) return {};
    if (known.analysis !== analysis) return { exampleResult: (index) => (known.results.has(index) ? "stale" : undefined) };
    const { judged, results } = known;
    const [first] = judged;
    return {
      ...(first === undefined ? {} : { valuesOf: (path) => first.values.of(path) ?? answered(path, first), firesOn: (clause) => firesOn(clause, judged) }),
      exampleResult: (index) => {
        const result = results.get(index);
        return result === undefined ? undefined : result.passed ? "passed" : "failed";
      },
    };
  }

  private run({ examples }: Meanings, index: number): { readonly key: string; readonly result: ExampleResult } | undefined {
    const example = examples?.notes.get(index);
    if (examples === undefined || example === undefined) return undefined;
    const { policy } = examples;
    const key = JSON.stringify([prepare(policy).digest, policy.notes.accounts, example.lines]);
    return { key, result: this.ran.get(key) ?? runExample(policy, example, validated) };
  }
}

const mostRemembered = 2_000;

function judge(meanings: Meanings, account: KnownAccount, before: readonly Judged[] = []): Judged | undefined {
  const { snapshot } = account;
  const policy = meanings.at(snapshot.asOf, snapshot.selectors ?? {});
  // A change of words alone changes no answer.
  const same = before.find((one) => one.account === account && policy !== undefined && prepare(one.policy).digest === prepare(policy).digest);
  if (same !== undefined) return same;
  if (policy === undefined || checkModes(snapshot, ownMarginOf(policy.meaning)).length > 0) return undefined;
  const touched = new Set<string>();
  const answer = validated.assess(policy, snapshot, { clause: (id) => touched.add(id), compare: () => undefined });
  return { account, policy, values: new Values(policy, snapshot), answer, touched };
}

const stage = /^([^/]+)\/liquidation\/stage\//;

/** An assessment reads shares, counts and stages; of permissions, payments and plans it says nothing. */
function firesOn(clause: string, judged: readonly Judged[]): ReturnType<NonNullable<Evaluate["firesOn"]>> {
  if (!stage.test(clause) && !/^[^/]+\/sharing\//.test(clause)) return undefined;
  const fired = judged.filter((one) => (stage.test(clause) ? holds(clause, one) : one.touched.has(clause)));
  return { fired: fired.map(({ account }) => account.name), all: judged.length };
}

/** Whether a stage is the status of a pool of its mode, or of the account where it is the account's. */
function holds(clause: string, { policy, answer }: Judged): boolean {
  const { account, modes } = policy.meaning;
  const mode = modes.find(({ liquidation }) => liquidation?.stages.some(({ id }) => id === clause));
  const name = [...modes.map(({ liquidation }) => liquidation), account?.liquidation].flatMap((one) => one?.stages ?? []).find(({ id }) => id === clause)?.name;
  return mode === undefined ? answer.account.status === name : answer.pools.some((pool) => pool.mode === mode.name && pool.status === name);
}

/** What only an answer has, such as `position.liquidation_price`. */
function answered(path: string, { answer }: Judged): readonly ShownValue[] | undefined {
  const [level, name] = splitPath(path);
  const key = toCamelCase(name);
  const objects = level === "pool" ? answer.pools : level === "position" ? answer.positions : level === "order" ? answer.orders : [];
  const rows = objects.flatMap((object): readonly ShownValue[] => {
    const value = Object.hasOwn(object, key) ? (object as unknown as Readonly<Record<string, unknown>>)[key] : undefined; // an answer is JSON
    return typeof value === "string" ? [{ of: object.id, value: showNumber(value) }] : [];
  });
  return rows.length === 0 ? undefined : rows.slice(0, mostRows);
}

const mostRows = 20;
