import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../call.ts";
import { Client, type Range } from "./client.ts";
import { folderWith, rangeOf } from "./texts.ts";

const house = `language 1

policy some.house "House" based on own.futures version 1 {
  version 1
  source RULES "Rules" sections main
  definitions {
    position.maintenance_margin = position.notional * 2% [RULES main]
  }
  mode cross { }
  examples {
    example "an ETH needs 20" [RULES main] {
      given plain
      given position c: symbol "ETH/USDT:USDT", margin_mode cross, side long, contracts 1, entry_price 1000, leverage 10
      expect position c: maintenance_margin 20
    }
  }
}
`;
const shipped = readFileSync(join(root, "policies/common/futures.margin"), "utf8");
const own = shipped.replace("policy common.futures", "policy own.futures");
const { uri } = folderWith({ "house.margin": house, "own.margin": own });
const houseUri = uri("house.margin");

let client: Client;
beforeAll(async () => {
  client = await Client.started();
});
afterAll(async () => expect(await client.stop()).toBe(0));

const serious = async (version: number): Promise<readonly string[]> => (await client.published(houseUri, version)).diagnostics.filter(({ severity }) => severity < 3).map(({ code }) => String(code));
const inHouse = (part: string): object => ({ textDocument: { uri: houseUri }, position: rangeOf(house, part).start });

test("a policy is judged with what it is based on, in its folder or among the policies of the package", async () => {
  client.open(houseUri, house, 1);
  expect(await serious(1)).toEqual([]);
  client.change(houseUri, house.replace("own.futures", "common.futures"), 2);
  expect(await serious(2)).toEqual([]);
  client.change(houseUri, house.replace("own.futures", "no.futures"), 3);
  expect(await serious(3)).toEqual(["base-missing"]);
  client.change(houseUri, house, 4);
  expect(await serious(4)).toEqual([]);
});

test("a name leads to the base, and is explained from it", async () => {
  expect(await client.ask<readonly { readonly uri: string; readonly range: Range }[]>("textDocument/definition", inHouse("position.notional"))).toEqual([{ uri: uri("own.margin"), range: rangeOf(own, "position.notional", "definitions {") }]);
  const { contents } = await client.ask<{ contents: { value: string } }>("textDocument/hover", inHouse("position.notional"));
  expect(contents.value).toContain("value of position at instrument.mark_price");
  client.change(houseUri, house.replace("own.futures", "common.futures"), 5);
  expect(await serious(5)).toEqual([]);
  const [place] = await client.ask<readonly { readonly uri: string }[]>("textDocument/definition", { textDocument: { uri: houseUri }, position: rangeOf(house.replace("own.futures", "common.futures"), "position.notional").start });
  expect(place?.uri).toBe(pathToFileURL(join(root, "policies/common/futures.margin")).href);
  client.change(houseUri, house, 6);
  expect(await serious(6)).toEqual([]);
});

test("a change of the open base shows in it, and examples run with it", async () => {
  expect(await client.ask("workspace/executeCommand", { command: "plimsoll.runExample", arguments: [houseUri, 0] })).toMatchObject({ passed: true });
  client.open(uri("own.margin"), own.replace("policy own.futures", "policy other.futures"), 1);
  client.change(houseUri, house, 7);
  expect(await serious(7)).toEqual(["base-missing"]);
});
