import type { Request, Snapshot } from "../../engine/snapshot/index.ts";
import { parseDecimal, roundToStep, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { accountsWith } from "../prove/search/with-values.ts";
import { isFund } from "./directions/payments/steps.ts";
import type { Pair } from "./pair.ts";
import { chargesFor, requestsFor } from "./requests.ts";
import type { Decision, Spot } from "./types.ts";

/** Accounts with a solver's values, each with the questions that a decision is about: how it stands, a charge of the amount that the solver gave and of others, an action, a liquidation. */
export function spotsOf({ before, after }: Pair, { key, kind, mode }: Decision, shape: Snapshot, values: ReadonlyMap<string, Fraction>): readonly Spot[] {
  const policies = [before, after];
  const [, purpose = ""] = key.slice(mode.length + 1).split(".");
  return accountsWith(after, shape, values).flatMap((made) => withFunds(made, values)).flatMap((snapshot): readonly Spot[] => {
    switch (kind) {
      case "payer":
        return chargesFor(policies, snapshot, false).filter((charge) => charge.purpose === purpose).flatMap((charge) => [...dueIn(values, purpose), charge.amount].map((amount): Spot => ({ snapshot, ask: { ask: "charge", charges: [{ ...charge, amount }] } })));
      case "permission":
      case "largest":
      case "effects":
        return requestsFor(policies, snapshot).filter(({ action }) => action === purpose).map((request: Request): Spot => ({ snapshot, ask: { ask: "permit", request } }));
      case "plan":
        return [{ snapshot, ask: { ask: "liquidate" } }];
      default:
        return [{ snapshot, ask: { ask: "assess" } }];
    }
  });
}

/** The amount that is due, on a grid from below and from above. */
function dueIn(values: ReadonlyMap<string, Fraction>, purpose: string): readonly string[] {
  const due = values.get(`charge.amount ${purpose}`);
  const step = parseDecimal("0.00000001");
  if (due === undefined || step === undefined) return [];
  return [...new Set((["down", "up"] as const).map((way) => roundToStep(due, step, way)).filter((amount) => sign(amount) > 0).map((amount) => toDecimalString(amount)))];
}

/** The account as it is, and with as much in each fund as a solver says. */
function withFunds(account: Snapshot, values: ReadonlyMap<string, Fraction>): readonly Snapshot[] {
  const step = parseDecimal("0.00000001");
  const funds = [...values].flatMap(([name, value]) => {
    const [, fund, asset] = /^fund (\S+) (\S+)$/.exec(name) ?? [];
    if (fund === undefined || asset === undefined || step === undefined || sign(value) < 0 || !isFund(fund)) return [];
    // One that the account has is called as it is there.
    const known = account.funds?.find((each) => each.asset === asset && `${each.name}_fund` === fund);
    return [{ name: known?.name ?? fund, asset, amount: toDecimalString(roundToStep(value, step, "down")) }];
  });
  if (funds.length === 0) return [account];
  const others = (account.funds ?? []).filter((each) => !funds.some(({ name, asset }) => each.name === name && each.asset === asset));
  return [{ ...account, funds: [...others, ...funds] }, account];
}
