import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { basesOf } from "../../conformance/accounts/index.ts";
import { Impact } from "../../conformance/impact/index.ts";
import { mutantsOf } from "../../conformance/mutate/index.ts";
import { compile } from "../../dsl/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { assess } from "../../engine/assess.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { permit } from "../../engine/permit/index.ts";
import { prepare } from "../../engine/program.ts";
import type { CompiledDecisions } from "../../engine/scan/compiled.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import { payerEffects, payersOf, purposes } from "../../engine/what-if/effects/charges.ts";
import { actions, permissionEffects, permittedOf, type Permitted } from "../../engine/what-if/effects/requests.ts";
import { standingEffects } from "../../engine/what-if/effects/standing.ts";
import type { Effect } from "../../engine/what-if/index.ts";
import { root } from "./reference.ts";

/** Everything asked of both policies by the exact engine, in full. */
function plainly(before: CompiledPolicy, after: CompiledPolicy, snapshot: Snapshot): readonly Effect[] {
  const modes = [...new Set((snapshot.positions ?? []).map(({ marginMode }) => marginMode))];
  const charges = new Set(modes.flatMap((mode) => purposes.map((purpose) => `${purpose} ${mode}`)));
  const requests = new Set(["withdraw", ...modes.flatMap((mode) => actions.map((action) => `${action} ${mode}`))]);
  const [old, now] = [before, after].map((policy) => {
    const program = prepare(policy);
    const state = loadState(snapshot, program.declared);
    return { standing: { program, answer: assess(policy, snapshot) }, payers: payersOf(program, snapshot, state, charges), permitted: permittedOf(program, snapshot, state, requests) };
  });
  if (old === undefined || now === undefined) throw new Error("two of two");
  return [...standingEffects(snapshot, old.standing, now.standing), ...payerEffects(old.payers, now.payers), ...permissionEffects(old.permitted, now.permitted)];
}

const moduleOf = async (policy: CompiledPolicy): Promise<CompiledDecisions> => (await import(`data:text/javascript;base64,${Buffer.from(emitModule(prepare(policy))).toString("base64")}`)) as CompiledDecisions;
const policyAt = (path: string): CompiledPolicy => compile(readFileSync(join(root, "policies", path), "utf8"));

// Each is the policy with one thing otherwise, wherever that is; those in a stretch of the list stand for all of them.
test.each([["reference/reference.margin", 41], ["binance/usdm.margin", 97]] as const)("%s: what certified decisions and unread clauses leave unasked is the same when asked", async (path, every) => {
  const old = policyAt(path);
  const accounts = basesOf([old], { positions: 2, seed: 5 }).slice(0, 3);
  const lines = accounts.map((account) => JSON.stringify(account));
  const ofOld = await moduleOf(old);
  let withEffects = 0;
  for (const { id, policy } of mutantsOf(old).filter((_, index) => index % every === 20)) {
    const wanted = accounts.flatMap((account, index) => {
      const effects = plainly(old, policy, account);
      return effects.length === 0 ? [] : [{ line: index + 1, effects }];
    });
    withEffects += wanted.length;
    for (const impact of [new Impact(old, policy, "everything", [ofOld, await moduleOf(policy)]), new Impact(old, policy)]) {
      expect(impact.of(lines, 1).changed.map(({ line, effects }) => ({ line, effects })), id).toEqual(wanted);
    }
  }
  expect(withEffects).toBeGreaterThan(5);
});

test("the largest that may be done is what the whole answer to the request says", () => {
  const policy = policyAt("reference/reference.margin");
  const program = prepare(policy);
  for (const account of basesOf([policy], { positions: 2, seed: 5 }).slice(0, 3)) {
    const asked = new Set(["withdraw", ...program.modes.keys()].flatMap((mode) => (mode === "withdraw" ? [mode] : actions.map((action) => `${action} ${mode}`))));
    for (const { head, asked: { action, asset }, answer } of permittedOf(program, account, loadState(account, program.declared), asked)) {
      const { verdict, largest } = permit(policy, account, action === "withdraw" ? { action, asset: asset ?? "" } : { action: action as (typeof actions)[number], position: head.of }); // the others are of positions
      expect({ verdict, largest }).toEqual({ verdict: answer?.verdict, largest: (answer as Permitted["answer"])?.largest });
    }
  }
});
