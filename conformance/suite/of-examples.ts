import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { runExample, type ExampleEngine } from "../../engine/examples/index.ts";
import type { Charge, Request, Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import { basesOf } from "../accounts/index.ts";
import { criticalPoints, variablesOf, withValue } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import { caseOf, suitePolicyOf } from "./of-policy.ts";
import type { Suite, SuiteCase } from "./types.ts";

/** Every question that the examples of a policy ask, with the whole answer: each once, called by its example. */
export function casesOfExamples(policy: CompiledPolicy): readonly SuiteCase[] {
  return questionsOfExamples(policy).map(({ snapshot, ask, title, place }) => caseOf(policy, `${slug(title)}-${place}`, snapshot, ask, { why: { kind: "example", note: title }, requires: requirements(snapshot) }));
}

/** What the examples ask of which account: each question once, with the title of its example and its place among those that are new in it. */
export function questionsOfExamples(policy: CompiledPolicy): readonly { readonly snapshot: Snapshot; readonly ask: Ask; readonly title: string; readonly place: number }[] {
  const asked = new Set<string>();
  return policy.notes.examples.flatMap((example) => {
    const { engine, questions } = listener();
    runExample(policy, example, engine);
    const fresh = questions.filter(({ snapshot, ask }) => {
      const key = canonicalJson([snapshot, ask]);
      return !asked.has(key) && asked.add(key);
    });
    return fresh.map(({ snapshot, ask }, index) => ({ snapshot, ask, title: example.title, place: index + 1 }));
  });
}

/**
 * Accounts with awkward decimals, at each value of a wallet, a margin or a price at which the policy switches and one step beside it: where binary fractions
 * and `<` for `<=` show. At most `perLine` along each.
 */
export function casesAtEdges(policy: CompiledPolicy, options: { readonly positions: number; readonly seed: number; readonly perLine: number; readonly accounts: number }): readonly SuiteCase[] {
  const messy = basesOf([policy], options).filter((base) => /\.\d{3}/.test(JSON.stringify(base.account) + JSON.stringify(base.positions)));
  const chosen = messy.filter((_, index) => index % Math.max(1, Math.floor(messy.length / options.accounts)) === 0).slice(0, options.accounts);
  return chosen.flatMap((base, account) =>
    variablesOf([policy], base).filter(({ path }) => edgy.has(path)).flatMap((variable) => {
      const { values } = criticalPoints(policy, base, variable);
      const points = values.slice(Math.max(0, Math.floor((values.length - options.perLine) / 2))).slice(0, options.perLine);
      return points.flatMap((value): readonly SuiteCase[] => {
        const snapshot = withValue(base, variable, value);
        if (snapshot === undefined) return [];
        const why = { kind: "boundary", note: `${variable.path} of ${variable.of} is ${value}, where the policy switches or one step beside it.` };
        return [caseOf(policy, `edge-${account + 1}-${slug(`${variable.path} ${variable.of} ${value}`)}`, snapshot, { ask: "assess" }, { why, requires: requirements(snapshot) })];
      });
    }),
  );
}

const edgy: ReadonlySet<string> = new Set(["balance.wallet_balance", "position.margin", "instrument.mark_price"]);

/** An engine that remembers what it was asked. */
function listener(): { readonly engine: ExampleEngine; readonly questions: readonly { readonly snapshot: Snapshot; readonly ask: Ask }[] } {
  const questions: { snapshot: Snapshot; ask: Ask }[] = [];
  const engine: ExampleEngine = {
    assess: (policy, snapshot) => (questions.push({ snapshot, ask: { ask: "assess" } }), validated.assess(policy, snapshot)),
    permit: (policy, snapshot, request: Request) => (questions.push({ snapshot, ask: { ask: "permit", request } }), validated.permit(policy, snapshot, request)),
    charge: (policy, snapshot, charges: readonly Charge[]) => (questions.push({ snapshot, ask: { ask: "charge", charges } }), validated.charge(policy, snapshot, charges)),
    liquidate: (policy, snapshot, request?: Request) => (questions.push({ snapshot, ask: { ask: "liquidate", ...(request === undefined ? {} : { request }) } }), validated.liquidate(policy, snapshot, request)),
  };
  return { engine, questions };
}

/** What of a snapshot a simple platform may not know: a bonus, resting orders, facts that a policy declares, several settlement assets. */
export function requirements(snapshot: Snapshot): readonly string[] {
  const holds: Readonly<Record<string, boolean>> = {
    bonus: (snapshot.account.balances ?? []).some(({ bonus }) => bonus !== undefined && Number(bonus) !== 0),
    orders: (snapshot.orders ?? []).length > 0,
    declared_facts: JSON.stringify(snapshot).includes('"facts":'),
    inverse: (snapshot.instruments ?? []).some(({ contract }) => contract !== "linear"),
    options: Object.keys(snapshot.selectors ?? {}).length > 0,
  };
  return Object.keys(holds).filter((word) => holds[word]);
}

function slug(text: string): string {
  return text.toLowerCase().replace(/-(?=\d)/g, "minus ").replace(/[^a-z0-9.]+/g, "-").replace(/^-|-$/g, "").slice(0, 90);
}

/** The suite that is shipped for a policy with examples: what they ask, and accounts at its edges. */
export function referenceSuite(policy: CompiledPolicy): Suite {
  const { id } = policy.meaning;
  const cases = [...casesOfExamples(policy), ...casesAtEdges(policy, { positions: 2, seed: 1, perLine: 4, accounts: 8 })];
  const { title } = policy.notes;
  return { plimsollSuite: 1, id, ...(title === undefined ? {} : { title }), license: "Apache-2.0", policy: suitePolicyOf(policy), cases };
}
