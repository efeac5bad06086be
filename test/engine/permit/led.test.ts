import { afterEach, expect, test, vi } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compiled, shippedFiles } from "../../../bench/certified/policies.ts";
import { requestsFor } from "../../../conformance/diff/requests.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { Mismatch } from "../../../engine/mismatch.ts";
import { permit } from "../../../engine/permit/index.ts";
import { Tries } from "../../../engine/permit/tries.ts";
import type { Request, Snapshot } from "../../../engine/snapshot/index.ts";

const sized = new Set(["open", "increase", "place_order", "trade", "reduce"]);

function answer(policy: CompiledPolicy, snapshot: Snapshot, request: Request): string {
  try {
    return JSON.stringify(permit(policy, snapshot, request));
  } catch (fault) {
    if (fault instanceof Mismatch) return "mismatch";
    throw fault;
  }
}

/** The answer, and how many sizes were judged for it. */
function asked(policy: CompiledPolicy, snapshot: Snapshot, request: Request): { readonly said: string; readonly tries: number } {
  const judged = vi.spyOn(Tries.prototype, "judge");
  const said = answer(policy, snapshot, request);
  const sizes = new Set(judged.mock.calls.map(([{ n, d }]) => `${n}/${d}`));
  judged.mockRestore();
  return { said, tries: sizes.size };
}

afterEach(() => vi.restoreAllMocks());

// Those in a stretch of the shipped policies stand for all of them.
test("led by slacks, every answer about a size is what halving alone gives, reasons included", () => {
  let [led, plain, allowed] = [0, 0, 0];
  for (const file of ["reference/reference.margin", ...shippedFiles.filter((_, index) => index % 17 === 4)]) {
    const policy = compiled(file);
    const accounts = new RandomAccounts(policy, 29, { positions: () => 2 });
    const snapshot = accounts.next();
    for (const request of requestsFor([policy], snapshot).filter((each) => sized.has(each.action) && !("contracts" in each))) {
      const withLead = asked(policy, snapshot, request);
      const slacks = vi.spyOn(Tries.prototype, "slacksAt").mockReturnValue(undefined);
      const without = asked(policy, snapshot, request);
      slacks.mockRestore();
      expect(withLead.said, `${file} ${JSON.stringify(request)}`).toBe(without.said);
      [led, plain, allowed] = [led + withLead.tries, plain + without.tries, allowed + Number(/"largest":"[1-9]|"largest":"0\./.test(without.said))];
    }
  }
  expect(allowed).toBeGreaterThan(5);
  expect(3 * led).toBeLessThan(2 * plain);
});
