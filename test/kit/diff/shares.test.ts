import { describe, expect, test } from "vitest";
import { basesOf, chargesOf } from "../../../conformance/accounts/index.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { outcomesOf } from "../../../conformance/diff/directions/payments/outcomes.ts";
import { differencesOf } from "../../../conformance/diff/compare.ts";
import { saidBy } from "../../../conformance/diff/said.ts";
import { Signatures } from "../../../conformance/diff/normal/signature.ts";
import { Interner } from "../../../conformance/diff/normal/forms.ts";
import { variablesOf, withValue } from "../../../conformance/line/index.ts";
import { mutantsOf } from "../../../conformance/mutate/index.ts";
import { readSymbolically } from "../../../conformance/prove/reading.ts";
import { Book } from "../../../conformance/prove/terms/book.ts";
import { compile, type CompiledPolicy } from "../../../dsl/index.ts";
import { charge, toEngineCharge } from "../../../engine/charge.ts";
import { add, parseDecimal, sign, toDecimalString, zero, type Fraction } from "../../../engine/number/index.ts";
import { prepare } from "../../../engine/program.ts";
import type { Charge, Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf, referenceText } from "./policies.ts";
import { Valued } from "./valued.ts";

const shipped = (file: string): CompiledPolicy => compile(shippedPolicies.get(file) ?? "", { bases: shippedBases });
const isShare = (key: string): boolean => /\.(pay|receive)\.[a-z_]+\./.test(key);

const bonusFirst = `        first   balance.bonus
          when option bonus
          because "the article gives no order; bonus is the platform's money"                     [HOUSE assumptions]
        then    balance.wallet_balance
`;
const loss = "cross.pay.realized_loss";
/** Edits of the reference policy with what remains possible of anybody's share; everything else must be proved never to be. */
const edits: readonly (readonly [name: string, edit: readonly [string, string], possible: readonly string[]])[] = [
  ["payers that changed places", [bonusFirst, "        first   balance.wallet_balance  [HOUSE assumptions]\n        then    balance.bonus  when option bonus  [HOUSE assumptions]\n"], [`${loss}.balance.bonus less`, `${loss}.balance.wallet_balance more`]],
  ["losses that are paid below zero equity", ["pay realized_loss  keeping pool.equity >= 0 {                                               [HELP Cross]", "pay realized_loss {                                               [HELP Cross]"], [`${loss}.balance.bonus more`, `${loss}.balance.wallet_balance more`, `${loss}.insurance_fund less`]],
  ["a tenth more equity that is kept", ["pay realized_loss  keeping pool.equity >= 0 {                                               [HELP Cross]", "pay realized_loss  keeping pool.equity >= 10% * pool.maintenance_margin {                                               [HELP Cross]"], [`${loss}.balance.bonus less`, `${loss}.balance.wallet_balance less`, `${loss}.insurance_fund more`]],
  ["a bonus that pays half", ["        first   balance.bonus\n          when option bonus\n", "        first   balance.bonus\n          up to 50% * charge\n          when option bonus\n"], [`${loss}.balance.bonus less`, `${loss}.balance.wallet_balance more`]],
];

describe.each(edits)("%s", (_, edit, possible) => {
  const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, edit))];
  const decisions = decisionsOf(old, now).filter(({ key }) => isShare(key) && key.startsWith(`${loss}.`));

  test("leaves possible of each payer what can be, and proves the rest", () => {
    const { open, impossible } = directionsOfPair(old, now, decisions);
    expect(open.map(({ decision, direction }) => `${decision.key} ${direction}`).sort()).toEqual([...possible].sort());
    for (const { assuming } of impossible) expect(assuming).toEqual([expect.stringMatching(/^any number of positions and orders(, with the tiers and contract sizes of the accounts that rules and examples give)?$/), expect.stringContaining("one charge by itself")]);
  });

  test("and each of what is left is shown by some account", () => {
    const missing = new Set(possible);
    for (const account of accountsOf([old, now])) {
      if (missing.size === 0) break;
      for (const each of chargesIn([old, now], account)) if (each.purpose === "realized_loss") for (const name of apart(old, now, account, each)) missing.delete(name);
    }
    expect([...missing]).toEqual([]);
  });
});

describe.each(["reference/reference.margin", "binance/usdm.margin", "bybit/isolated.margin", "mexc/usdt.margin"])("%s", (file) => {
  const policy = shipped(file);

  test("with an account's numbers put in, a list as arithmetic says what the engine pays", () => {
    let compared = 0;
    for (const account of accountsOf([policy]).slice(0, 24)) {
      for (const each of chargesIn([policy], account)) compared += isAsPaid(policy, account, each) ? 1 : 0;
    }
    expect(compared).toBeGreaterThan(60);
  });

  test("no account shows a share that was proved never to be, of lists of payers that are otherwise in pairs", () => {
    const mutants = mutantsOf(policy).filter(({ id }) => /\/payment/.test(id));
    const others = [0, 1].map((turn) => mutants[(turn * 29 + file.length) % mutants.length]?.policy ?? policy);
    const wrong = others.flatMap((now, turn) => {
      const old = turn === 0 ? policy : (others[turn - 1] ?? policy);
      const never = new Set(directionsOfPair(old, now, decisionsOf(old, now).filter(({ key }) => isShare(key))).impossible.map(({ decision, direction }) => `${decision} ${direction}`));
      return accountsOf([old, now]).slice(0, 15).flatMap((account) => chargesIn([old, now], account).flatMap((each) => apart(old, now, account, each).filter((name) => never.has(name))));
    });
    expect(wrong).toEqual([]);
  });
});

test("a list that reads what no account gives is not followed, and says so", () => {
  const text = edited(referenceText, ["  definitions {\n", "  facts {\n    charge.part: number default 1\n  }\n\n  definitions {\n"], ["        first   balance.bonus\n          when option bonus\n", "        first   balance.bonus\n          up to charge.part * charge\n          when option bonus\n"]);
  const [old, now] = [policyOf(referenceText), policyOf(text)];
  const { open } = directionsOfPair(old, now, decisionsOf(old, now).filter(({ key }) => key === `${loss}.balance.wallet_balance`));
  expect(open.map(({ because }) => because)).toEqual(["a list reads charge.part, which no account gives", "a list reads charge.part, which no account gives"]);
});

/** Accounts that the policies speak of, each also with little and with no money, and with a fund that runs dry. */
function accountsOf(policies: readonly CompiledPolicy[]): readonly Snapshot[] {
  return basesOf(policies, { positions: 2, seed: 3 }).flatMap((account) => {
    const wallet = variablesOf(policies, account).find(({ path }) => path === "balance.wallet_balance");
    const poorer = wallet === undefined ? [] : ["0", "-20", "35.5", "-1100.25"].flatMap((value) => withValue(account, wallet, value) ?? []);
    return [account, ...poorer.map((each, index): Snapshot => (index % 2 === 0 ? each : { ...each, funds: (each.account.balances ?? []).slice(0, 1).map(({ asset }) => ({ name: "insurance", asset, amount: "12" })) }))];
  });
}

function chargesIn(policies: readonly CompiledPolicy[], account: Snapshot): readonly Charge[] {
  const seen = new Set<string>();
  const kinds = chargesOf(policies, account).filter(({ purpose, direction, position }) => !seen.has(`${purpose} ${direction ?? ""} ${position ?? ""}`) && seen.add(`${purpose} ${direction ?? ""} ${position ?? ""}`));
  return kinds.flatMap((each) => ["0.5", "40", "3000.25"].map((amount): Charge => ({ ...each, amount })));
}

function apart(old: CompiledPolicy, now: CompiledPolicy, account: Snapshot, each: Charge): readonly string[] {
  const [left, right] = [old, now].map((policy) => saidBy(policy, account, { ask: "charge", charges: [each] })) as [ReturnType<typeof saidBy>, ReturnType<typeof saidBy>]; // two of two
  return differencesOf(left, right).map(({ key, direction }) => `${key} ${direction}`);
}

/** Whether the engine decided the charge and the shares could be compared; a difference fails the test. */
function isAsPaid(policy: CompiledPolicy, account: Snapshot, each: Charge): boolean {
  const program = prepare(policy);
  const [state, book] = [loadState(account, program.declared), new Book()];
  const reading = readSymbolically(program, book);
  const asked = toEngineCharge(state, each);
  const outcomes = outcomesOf({ side: { program, state, reading, pools: reading.poolsOf({ state }) }, form: new Signatures(policy, new Interner(), false), book, charge: asked, readsMargin: () => true });
  const { payments, cannotDecide } = charge(policy, account, [each]);
  if (cannotDecide !== undefined) return false;
  const paid = new Map<string, Fraction>();
  for (const { from, to, amount } of payments) {
    const name = asked.direction === "pay" ? from : to;
    paid.set(name, add(paid.get(name) ?? zero, parseDecimal(amount) ?? zero));
  }
  const found = outcomes.flatMap((outcome) => {
    const valued = new Valued(book, state, asked.amount, outcome);
    try {
      return valued.holds(outcome.holds) ? [new Map([...outcome.shares].map(([name, share]) => [name, valued.of(share)] as const).filter(([, share]) => sign(share) !== 0))] : [];
    } catch (fault) {
      if (fault instanceof Error && /no value here|there is no/.test(fault.message)) return [undefined];
      throw fault;
    }
  });
  if (found.includes(undefined)) return false;
  const words = (shares: ReadonlyMap<string, Fraction>): string => [...shares].map(([name, share]) => `${name} ${toDecimalString(share)}`).sort().join("; ");
  expect(found.map((shares) => words(shares ?? new Map())), JSON.stringify([each, account])).toEqual([words(paid)]);
  return true;
}
