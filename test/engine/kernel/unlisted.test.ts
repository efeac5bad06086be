/** Pools whose asset the account does not list: its balance is one of nothing, and has no credits, not those of other assets. */
import { describe, expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, exactly } from "../../../bench/certified/compare.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { Gatherer } from "../../../engine/kernel/gather/gather.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const files = ["bingx/perpetual.margin", "bitunix/usdt.margin", "fixt/usdt.margin", "onebullex/usdt.margin", "orderly/perpetual.margin", "xt/usdt.margin"];

/** The account without some of its balances, or with all of them under names that no contract settles in. */
function without(snapshot: Snapshot, chance: Chance): Snapshot {
  const { account } = snapshot;
  const balances = account.balances ?? [];
  const left = chance.often(0.5) ? balances.filter(() => chance.often(0.3)) : balances.map((balance) => ({ ...balance, asset: `${balance.asset}X` }));
  return { ...snapshot, account: { ...account, balances: left } };
}

describe.each(files)("%s", (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const accounts = new RandomAccounts(policy, 19);
  const chance = new Chance(19);
  const snapshots = Array.from({ length: 60 }, () => without(accounts.next(), chance));

  test("is decided in columns wherever the engine decides", async () => {
    const { decideColumns } = deciderOf(policy);
    const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly decideColumns: typeof decideColumns }; // what every module exports
    for (const decide of [decideColumns, emitted.decideColumns]) {
      const { wrong, decided, silent } = compared(program, decide, snapshots);
      expect(wrong).toEqual([]);
      expect(decided + silent).toBe(snapshots.length);
    }
  });

  test("credits of another asset change nothing", () => {
    const withCredit = ({ account, ...rest }: Snapshot): Snapshot => ({ ...rest, account: { ...account, balances: [...(account.balances ?? []), { asset: "OTHER", walletBalance: "0", credits: [{ id: "x", kind: "trial_fund", amount: "1000000000", expiresAt: "2027-01-01T00:00:00Z" }] }] } });
    const statuses = (all: readonly Snapshot[]): unknown[] => all.map((snapshot) => exactly(program, snapshot));
    expect(statuses(snapshots.map(withCredit))).toEqual(statuses(snapshots));
  });

  test("both makers of rows say the same", () => {
    const gatherer = new Gatherer(program);
    for (const snapshot of snapshots) gatherer.add(snapshot);
    const [fast, plain] = [rowsOf(shapeOf(program), snapshots), gatherer.finish()];
    const values = ({ numbers }: typeof fast): unknown => Object.fromEntries(Object.entries(numbers).map(([path, { value }]) => [path, Array.from(value)]));
    expect(values(fast)).toEqual(values(plain));
    expect(Array.from(fast.beyond)).toEqual(Array.from(plain.beyond));
  });
});
