import { expect, test } from "vitest";
import { digest, readPolicy } from "../../../dsl/index.ts";
import { formatText } from "../../../dsl/format/format.ts";
import { shippedBases } from "../../support/shipped.ts";

const text = (adjustment: string, more = "") => `language 1
policy test.actions based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  mode cross { adjustment { ${adjustment} } }
  ${more}
}`;
const read = (adjustment: string, more = "") => readPolicy(text(adjustment, more), { bases: shippedBases, lints: false });
const errors = (adjustment: string, more = "") => read(adjustment, more).diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code} ${message}`);
const when = "when pool.equity for opening >= pool.initial_margin";

test("a clause on several actions means a clause on each, in that order", () => {
  const one = read(`forbid trader to close when pool.equity < 0 allow trader to open, add to position, change leverage ${when} allow trader to close`).policy!; // without errors
  const each = read(`forbid trader to close when pool.equity < 0 allow trader to open ${when} allow trader to add to position ${when} allow trader to change leverage ${when} allow trader to close`).policy!; // as above
  expect(digest(one.meaning)).toBe(digest(each.meaning));
  expect(one.meaning.modes.find(({ name }) => name === "cross")?.adjustment.slice(0, 5).map(({ id, action }) => `${id} ${action}`)).toEqual([
    "cross/adjustment/1 close", "cross/adjustment/2 open", "cross/adjustment/3 add_margin", "cross/adjustment/4 change_leverage", "cross/adjustment/5 close",
  ]);
});

test("each of its actions takes the place of what a base says of it", () => {
  const { meaning } = read("unspecified trader to open, place order").policy!; // as above
  const said = meaning.modes.find(({ name }) => name === "cross")?.adjustment.map(({ verdict, action }) => `${verdict} ${action}`);
  expect(said).toEqual(expect.arrayContaining(["unspecified open", "unspecified place_order", "allow close"]));
  expect(said).not.toContain("allow open");
});

test("it is one clause in its layout, in each block", () => {
  const many = `unspecified trader to open, increase,\n place order because "silent"`;
  expect(formatText(text(many, `account { forbid anyone to deposit , withdraw } amend profits { ${many} forbid trader to close, reduce }`)).text).toBe(`language 1

policy test.actions based on cases.base version 1 {
  version   1
  applies   to contract linear
  applies   to settle USDT

  mode cross {
    adjustment {
      unspecified trader to open, increase, place order  because "silent"
    }
  }

  account {
    forbid anyone to deposit, withdraw
  }

  amend profits {
    unspecified trader to open, increase, place order  because "silent"
    forbid trader to close, reduce
  }
}
`);
});

test("a mistake in it is told once, and a label is the name of one clause", () => {
  expect(errors("allow trader to open, increase when pool.equty > 0")).toHaveLength(1);
  expect(errors(`allow trader to open, increase ${when} as enough`)).toEqual(["not-here A label is the name of one clause, but this one is on several actions, and so several clauses."]);
  expect(errors("allow trader to open, opn")).toHaveLength(1);
});
