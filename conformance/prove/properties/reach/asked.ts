import type { CompiledPolicy, Permission } from "../../../../dsl/ir.ts";
import type { Charge, Request, Snapshot } from "../../../../engine/snapshot/index.ts";
import { validated } from "../../../../engine/validated.ts";
import { requestsOf } from "../../../accounts/index.ts";
import { verdictOf, type Ask } from "../../../outcome/index.ts";
import { chargesIn } from "../../search/charges.ts";
import type { Budget } from "../../search/lines.ts";
import type { WantedClause } from "./wanted.ts";

const verdictsOf = { allow: "allowed", forbid: "refused", unspecified: "cannot_decide" } as const;

/** Which clauses decide something in an account, as far as it is asked about those that are still looked for. A class because it remembers the permissions by their ids. */
export class Asked {
  private readonly policy: CompiledPolicy;
  private readonly permissions: ReadonlyMap<string, Permission>;

  constructor(policy: CompiledPolicy) {
    this.policy = policy;
    const { account, modes } = policy.meaning;
    this.permissions = new Map([...account.permissions, ...modes.flatMap(({ adjustment }) => adjustment)].map((each) => [each.id, each]));
  }

  /** Those of the open clauses that some question about the account shows; each question is taken from the budget. */
  in(account: Snapshot, open: readonly WantedClause[], budget: Budget): ReadonlySet<string> {
    const found = new Set<string>();
    const left = (): readonly WantedClause[] => open.filter(({ clause }) => !found.has(clause));
    const ask = (about: Snapshot, question: Ask): void => {
      if (budget.take()) for (const id of this.answering(about, question)) found.add(id);
    };
    const permissions = open.flatMap(({ clause }) => this.permissions.get(clause) ?? []);
    for (const request of this.requests(account, permissions)) if (permissions.some(({ id, action }) => action === request.action && !found.has(id))) ask(account, { ask: "permit", request });
    const payers = (): readonly WantedClause[] => left().filter(({ clause }) => !this.permissions.has(clause));
    const isBehindFund = open.some(({ behindFund }) => behindFund === true);
    for (const each of payers().length === 0 ? [] : isBehindFund ? [account, withoutFunds(account)] : [account]) {
      for (const charge of chargesIn(this.policy, each)) if (payers().length > 0) ask(each, { ask: "charge", charges: [charge] });
      if (payers().length > 0) ask(each, { ask: "liquidate" });
      for (const request of payers().length === 0 ? [] : this.fills(each)) ask(each, { ask: "permit", request });
    }
    return new Set(open.filter(({ clause }) => found.has(clause)).map(({ clause }) => clause));
  }

  /** The clauses that decide one question, and those that pay in it. */
  answering(account: Snapshot, ask: Ask): readonly string[] {
    const seen: string[] = [];
    const observer = { clause: (id: string) => void seen.push(id), compare: () => undefined };
    const payers = (): readonly string[] => seen.filter((id) => !this.permissions.has(id));
    switch (ask.ask) {
      case "permit": {
        const { verdict, clauses } = verdictOf(this.policy, account, ask.request, observer);
        return [...clauses.filter((id) => this.permissions.has(id) && verdictsOf[this.permissions.get(id)?.verdict ?? "allow"] === verdict), ...(verdict === "allowed" ? payers() : [])];
      }
      case "charge":
        return validated.charge(this.policy, account, isList(ask.charges) ? ask.charges : [ask.charges], observer).payments.length === 0 ? [] : payers();
      case "liquidate":
        return validated.liquidate(this.policy, account, ask.request, observer).cannotDecide === undefined ? payers() : [];
      case "assess":
        return [];
    }
  }

  /** Fills, which lose and pay fees. */
  private fills({ positions = [] }: Snapshot): readonly Request[] {
    return positions.slice(0, 2).flatMap(({ id, contracts }): readonly Request[] => [{ action: "close", position: id }, { action: "increase", position: id, contracts }]);
  }

  /** The standard requests, and those that venues and liquidators make, by whom the clauses speak of. */
  private requests(account: Snapshot, permissions: readonly Permission[]): readonly Request[] {
    const actors = (action: string): readonly (Request["by"] | undefined)[] => [...new Set(permissions.filter((each) => each.action === action).map(({ actor }) => (actor === "trader" || actor === "anyone" ? undefined : actor)))];
    const others = (account.positions ?? []).slice(0, 2).flatMap(({ id, contracts }): readonly Request[] => (["delever", "settle", "reduce", "close", "increase"] as const).map((action): Request => ({ action, position: id, ...(action === "close" || action === "settle" ? {} : { contracts }) })));
    return [...requestsOf([this.policy], account), ...others, ...(account.positions ?? []).slice(0, 2).map(({ id }): Request => ({ action: "liquidate", position: id }))].flatMap((request) => actors(request.action).map((by): Request => (by === undefined ? request : { ...request, by })));
  }
}

const isList = (charges: Charge | readonly Charge[]): charges is readonly Charge[] => Array.isArray(charges);

/** The account beside funds that have nothing left. */
function withoutFunds(account: Snapshot): Snapshot {
  const assets = [...new Set((account.account.balances ?? []).map(({ asset }) => asset))];
  const names = [...new Set(["insurance", ...(account.funds ?? []).map(({ name }) => name)])];
  return { ...account, funds: assets.flatMap((asset) => names.map((name) => ({ name, asset, amount: "0" }))) };
}
