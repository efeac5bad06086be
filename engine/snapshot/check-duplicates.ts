import { quote } from "./issue.ts";
import type { Issue } from "./issue.ts";
import type { Account, Snapshot } from "./types.ts";

/** Finds two entries of one identity in a list that must tell them apart. */
export function checkDuplicates(snapshot: Snapshot): readonly Issue[] {
  return [
    ...ofAccount(snapshot.account, "account"),
    ...repeated(snapshot.assets, "assets", "asset", (each) => each.asset),
    ...repeated(snapshot.instruments, "instruments", "symbol", (each) => each.symbol),
    ...repeated(snapshot.positions, "positions", "id", (each) => each.id),
    ...repeated(snapshot.orders, "orders", "id", (each) => each.id),
    ...repeated(snapshot.pools, "pools", "id", (each) => each.id),
    ...repeated(snapshot.funds, "funds", "name", (each) => `${each.name} in ${each.asset}`),
    ...(snapshot.counterparties ?? []).flatMap((each, index) => [
      ...ofAccount(each.account, `counterparties[${index}].account`),
      ...repeated(each.positions, `counterparties[${index}].positions`, "id", (position) => position.id),
      ...repeated(each.orders, `counterparties[${index}].orders`, "id", (order) => order.id),
    ]),
    ...repeated(snapshot.counterparties, "counterparties", "account.id", (each) => each.account.id),
  ];
}

function ofAccount(account: Account, path: string): readonly Issue[] {
  return [
    ...repeated(account.balances, `${path}.balances`, "asset", (each) => each.asset),
    ...(account.balances ?? []).flatMap((each, index) => repeated(each.credits, `${path}.balances[${index}].credits`, "id", (credit) => credit.id)),
  ];
}

function repeated<Entry>(list: readonly Entry[] | undefined, path: string, field: string, identity: (entry: Entry) => string): readonly Issue[] {
  const first = new Map<string, number>();
  const issues: Issue[] = [];
  (list ?? []).forEach((entry, index) => {
    const key = identity(entry);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else {
      const message = `${quote(key)} is also the ${field} of ${path}[${earlier}]`;
      issues.push({ path: `${path}[${index}].${field}`, message, help: "Expected each only once: give them different ones, or join the entries." });
    }
  });
  return issues;
}
