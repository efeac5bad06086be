/** From the words of an example to the snapshot it is about. */

import type { ExampleAccountNote, ExampleLine, Meaning } from "../../dsl/ir.ts";
import { ExampleMistake } from "./atoms.ts";
import { thingAt, type Thing } from "./draft.ts";
import { applyGiven, isGivenHead } from "./given.ts";

/**
 * The snapshot that the `given` lines describe, as JSON that is still to be validated. `given NAME` puts in what the account of
 * that name says. Throws `ExampleMistake` where a line cannot be carried out. The moment is the policy's first day, unless said.
 */
export function buildSnapshot(accounts: readonly ExampleAccountNote[], lines: readonly ExampleLine[], meaning: Meaning): Thing {
  const root: Thing = { asOf: `${meaning.effective.from ?? "2026-01-01"}T00:00:00Z`, account: { id: "example" }, instruments: [], positions: [], orders: [] };
  thingAt(root, "account")["balances"] = [];
  for (const line of given(accounts, lines, [])) applyGiven(root, line, meaning);
  return root;
}

/** All `given` lines in order, those of included accounts in the place of their name. */
function given(accounts: readonly ExampleAccountNote[], lines: readonly ExampleLine[], within: readonly string[]): readonly ExampleLine[] {
  return lines.flatMap((line) => {
    if (line.verb !== "given") return [];
    const name = line.head.length === 1 && line.fields.length === 0 ? line.head[0]?.text : undefined;
    if (name === undefined || isGivenHead(name)) return [line];
    const account = accounts.find((each) => each.name === name);
    if (account === undefined) throw new ExampleMistake(`No account of the examples is called \`${name}\`.`);
    if (within.includes(name)) throw new ExampleMistake(`The account \`${name}\` includes itself.`);
    return given(accounts, account.lines, [...within, name]);
  });
}
