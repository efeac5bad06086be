import { describe, expect, test } from "vitest";
import { parse } from "../../../dsl/syntax/parse.ts";
import { policyToText } from "../../../dsl/from-data/policy.ts";
import { readPolicy } from "../../../dsl/index.ts";
import { formatText } from "../../../dsl/format/format.ts";
import { wholePolicies } from "../../support/shipped.ts";
import { base } from "../overlays/policies.ts";
import { derived, meaningOf } from "./support.ts";

/** A policy on `text` that states nothing but what it must. */
function onTop(text: string, id: string): string {
  const { ast } = parse(text);
  if (ast?.id === undefined) throw new Error("no policy");
  const slice = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): string => text.slice(span.start, span.end);
  const own = ast.items.filter(({ kind }) => kind === "applies" || kind === "effective").map(slice);
  const modes = ast.items.flatMap((item) => (item.kind === "mode" ? [`mode ${item.name.text} { }`] : []));
  const version = ast.items.flatMap((item) => (item.kind === "version" ? [item.version.text] : []))[0] ?? "1";
  return `language 1\npolicy ${id} based on ${ast.id.text} version ${version} {\nversion ${version}\n${[...own, ...modes].join("\n")}\n}\n`;
}

/** The same policy under another id. */
function renamed(text: string, id: string): string {
  return text.replace(/^policy [\w.]+/m, `policy ${id}`);
}

describe.each([...wholePolicies])("%s", (_, text) => {
  const id = parse(text).ast?.id?.text ?? "";

  test("a policy that states nothing means what its base means", () => {
    expect(meaningOf(onTop(text, "some.house"), text)).toEqual({ ...meaningOf(text), id: "some.house" });
  });

  test("and so does one that is based on it in turn", () => {
    const middle = onTop(text, "some.house");
    expect(meaningOf(onTop(middle, "other.house"), middle, text)).toEqual({ ...meaningOf(text), id: "other.house" });
  });

  test("where everything is stated the base does not matter", () => {
    const stated = renamed(text, "some.house").replace(/^(policy some\.house(?: "[^"]*")?)/m, `$1 based on ${id} version 1`);
    const version = text.replace(/^( *version +)\d+/m, "$11").replaceAll(/\b0\.5%/g, "0.7%");
    expect(meaningOf(stated, version)).toEqual({ ...meaningOf(text), id: "some.house" });
  });
});

const house = derived(`
  definitions { position.maintenance_margin = 2% * position.notional [HOUSE main] }
  mode cross {
    payment { pay funding_fee { finally debt } }
  }
  mode lone like cross {
    sharing { share margin with nothing  count position.margin }
  }
`);

test("what was taken and then written in full is the same base", () => {
  const top = derived(`account { forbid trader to withdraw [HOUSE main] }  mode cross { }  mode lone { adjustment { forbid trader to close [HOUSE main] } }`, "test.top", "test.house version 7");
  const { policy } = readPolicy(house, { bases: [{ text: base("") }] });
  if (policy === undefined) throw new Error("the house has an error");
  expect(meaningOf(top, policyToText(policy))).toEqual(meaningOf(top, house, base("")));
});

test("text to data to text to data is the identity", () => {
  const first = meaningOf(house, base(""));
  const { policy } = readPolicy(house, { bases: [{ text: base("") }] });
  if (policy === undefined) throw new Error("the house has an error");
  expect(meaningOf(policyToText(policy))).toEqual(first);
});

test("the layout keeps what a policy is based on and what a mode is like, and needs no base", () => {
  const { text } = formatText(house);
  expect(text).toContain('policy test.house "House" based on test.futures version 1 {');
  expect(text).toContain("mode lone like cross {");
  expect(formatText(text ?? "").text).toBe(text);
  expect(meaningOf(text ?? "", base(""))).toEqual(meaningOf(house, base("")));
});
