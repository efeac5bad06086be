import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { root, sample } from "../call.ts";
import { Client, type Message, type Range, type Told } from "./client.ts";
import { folderWith, rangeOf, reference, referencePath } from "./texts.ts";

const referenceUri = pathToFileURL(referencePath).href;
const account = readFileSync(join(root, sample), "utf8");
const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.process.kill();
});

/** An editor that is asked to draw lenses anew when there is something new to say. */
async function started(more: Readonly<Record<string, unknown>> = {}): Promise<Client> {
  const client = await Client.started({ capabilities: { workspace: { codeLens: { refreshSupport: true } } }, ...more });
  clients.push(client);
  return client;
}

/** Waits until all is known of what is open: `rounds` times since the start. */
async function known(client: Client, rounds = 1): Promise<void> {
  const asks = (): readonly Message[] => client.received.filter(({ method }) => method === "workspace/codeLens/refresh");
  await client.until(() => asks().length >= rounds);
}

/** Waits until all is known of a version of a text: a round that an earlier version began may end as well. */
async function knownOf(client: Client, uri: string, version: number): Promise<void> {
  await client.published(uri, version);
  const [published, asked] = ["textDocument/publishDiagnostics", "workspace/codeLens/refresh"];
  await client.until((message) => message.method === asked && client.received.slice(0, client.received.indexOf(message)).some(({ method, params }) => method === published && params?.["uri"] === uri && params["version"] === version));
}

interface Lens {
  readonly range: Range;
  readonly command: { readonly title: string; readonly command: string; readonly arguments?: readonly unknown[] };
}

async function lensesAt(client: Client, uri: string, text: string, part: string): Promise<readonly Lens["command"][]> {
  const { start } = rangeOf(text, part);
  const all = await client.ask<readonly Lens[]>("textDocument/codeLens", { textDocument: { uri } });
  return all.filter(({ range }) => range.start.line === start.line).map(({ command }) => command);
}

const isolatedExample = "one isolated loser is closed and leaves the other position untouched";

describe("plimsoll lsp, accounts", () => {
  test("lenses say on which of the accounts beside the policy a rule holds, and which those are", async () => {
    const { folder, uri } = folderWith({ "policy.margin": reference });
    mkdirSync(join(folder, "accounts"));
    const low = JSON.parse(account) as { instruments: { markPrice: string }[] };
    low.instruments[0]!.markPrice = "50000"; // below 50,100.4, where the shared pool is liquidated
    writeFileSync(join(folder, "accounts", "fine.json"), account);
    writeFileSync(join(folder, "accounts", "low.json"), JSON.stringify(low));
    writeFileSync(join(folder, "accounts", "noise.json"), "{");
    const client = await started();
    client.open(uri("policy.margin"), reference);
    await known(client);
    const [lens] = await lensesAt(client, uri("policy.margin"), reference, "start   when pool.equity < pool.maintenance_margin");
    expect(lens?.title).toMatch(/1 of 2 accounts/);
    expect(await client.ask("workspace/executeCommand", { command: lens?.command, arguments: lens?.arguments })).toEqual(["low.json"]);
    expect((await client.until(({ method }) => method === "window/showMessage")).params?.["message"]).toBe("On low.json.");
    expect((await lensesAt(client, uri("policy.margin"), reference, "count balance.wallet_balance"))[0]?.title).toMatch(/2 of 2 accounts/);
    await client.said("noise.json is left out");
  });

  test("a setting names one account instead, from the folder that is open", async () => {
    const { folder, uri } = folderWith({ "policy.margin": reference, "mine.json": account });
    const client = await started({ rootUri: pathToFileURL(folder).href, initializationOptions: { account: "mine.json" } });
    client.open(uri("policy.margin"), reference);
    await known(client);
    const start = "start   when pool.equity < pool.maintenance_margin";
    expect((await lensesAt(client, uri("policy.margin"), reference, start))[0]?.title).toMatch(/none of 1 account/);
    client.tell("workspace/didChangeConfiguration", { settings: { plimsoll: { account: "nowhere.json" } } });
    await known(client, 2);
    expect(await lensesAt(client, uri("policy.margin"), reference, start)).toEqual([]);
  });

  test("a fact and a figure say what they are, and what they are worth in the account", async () => {
    const client = await started();
    client.open(referenceUri, reference);
    const ask = (part: string, after = "") => client.ask<{ contents: { kind: string; value: string }; range: Range } | null>("textDocument/hover", { textDocument: { uri: referenceUri }, position: rangeOf(reference, part, after).start });
    await known(client);
    const figure = await ask("position.notional", "position.initial_margin");
    expect(figure).toMatchObject({ contents: { kind: "markdown" }, range: rangeOf(reference, "position.notional", "position.initial_margin") });
    expect(figure?.contents.value).toContain("29,000 USDT"); // 0.5 · 58,000
    expect((await ask("position.entry_price"))?.contents.value).toContain("60,000 USDT");
    expect(await ask("{")).toBeNull();
    // What only answers have, in an example: 24,950 / 0.498, on the tick against the trader.
    const example = reference.replace("expect position p1: status healthy", "expect position p1: liquidation_price 50_100.5");
    client.change(referenceUri, example, 2);
    await knownOf(client, referenceUri, 2);
    const price = await client.ask<{ contents: { value: string } }>("textDocument/hover", { textDocument: { uri: referenceUri }, position: rangeOf(example, "liquidation_price 50_100.5").start });
    expect(price.contents.value).toContain("50,100.5");
  });

  test("an account that changes on disk is read again", async () => {
    const { folder, uri } = folderWith({ "policy.margin": reference });
    const client = await started();
    client.open(uri("policy.margin"), reference);
    await known(client);
    const count = "count balance.wallet_balance";
    expect(await lensesAt(client, uri("policy.margin"), reference, count)).toEqual([]);
    mkdirSync(join(folder, "accounts"));
    writeFileSync(join(folder, "accounts", "a.json"), account);
    client.tell("workspace/didChangeWatchedFiles", { changes: [] });
    await known(client, 2);
    expect(await lensesAt(client, uri("policy.margin"), reference, count)).not.toEqual([]);
  });
});

describe("plimsoll lsp, examples", () => {
  test("each can be run from its lens, and says how it ended", async () => {
    const client = await started();
    client.open(referenceUri, reference);
    await known(client);
    const [run, result] = await lensesAt(client, referenceUri, reference, isolatedExample);
    expect(run?.command).toBe("plimsoll.runExample");
    expect(result?.title).toMatch(/passed/);
    expect(await client.ask("workspace/executeCommand", { command: run?.command, arguments: run?.arguments })).toMatchObject({ title: isolatedExample, passed: true });
    expect((await client.until(({ method }) => method === "window/showMessage")).params).toEqual({ type: 3, message: `“${isolatedExample}” passed: all 12 claims hold.` });
  });

  test("claims that do not hold are messages where they stand, gone once they hold; what has changed since is said", async () => {
    const client = await started();
    const uri = "untitled:draft.margin";
    const text = reference.replace("expect step 1: effect close, position p2, price 62_000", "expect step 1: effect close, position p2, price 61_000");
    client.open(uri, text);
    await known(client);
    const failing = client.received.filter(({ method }) => method === "textDocument/publishDiagnostics").flatMap(({ params }) => params?.["diagnostics"] as Told[]).filter(({ source }) => source === "plimsoll test");
    expect(failing).toMatchObject([{ severity: 1, range: rangeOf(text, "61_000"), message: expect.stringMatching(/expected 61000, but found 62000/) as string }]);
    const [run, result] = await lensesAt(client, uri, text, isolatedExample);
    expect(result?.title).toMatch(/failed/);
    await client.ask("workspace/executeCommand", { command: run?.command, arguments: run?.arguments });
    const { params } = await client.until(({ method, params: told }) => method === "window/showMessage" && told?.["type"] === 2);
    expect(params?.["message"]).toMatch(/failed in 1 of 12 claims\.\n.*61000/);
    const lenses = client.atOnce(() => {
      client.change(uri, `${text}\n# more`, 2);
      return lensesAt(client, uri, text, isolatedExample);
    });
    expect((await lenses)[1]?.title).toMatch(/changed/);
    client.change(uri, reference, 3);
    await knownOf(client, uri, 3);
    const last = client.received.filter(({ method }) => method === "textDocument/publishDiagnostics").at(-1);
    expect((last?.params?.["diagnostics"] as Told[]).filter(({ source }) => source === "plimsoll test")).toEqual([]);
  });

  test("what cannot be run is said in words", async () => {
    const client = await started();
    client.open("untitled:broken.margin", `${reference} (`);
    const ask = (command: string, words: unknown): Promise<unknown> => client.ask("workspace/executeCommand", { command, arguments: words });
    for (const [command, words] of [
      ["plimsoll.runExample", ["untitled:broken.margin", 0]], ["plimsoll.runExample", ["untitled:broken.margin", 9999]], ["plimsoll.runExample", ["untitled:nowhere", 0]],
      ["plimsoll.runExample", []], ["plimsoll.runExample", undefined], ["plimsoll.nothing", ["untitled:broken.margin"]], ["plimsoll.showAccounts", ["untitled:broken.margin", "cross/sharing/count/1"]],
    ] as const) {
      const before = client.received.filter(({ method }) => method === "window/showMessage").length;
      expect(await ask(command, words)).toBeNull();
      expect(client.received.filter(({ method }) => method === "window/showMessage")).toHaveLength(before + 1);
    }
  });

  test("examples of an overlay run in the policy that it makes", async () => {
    const base = reference.replace("effective from 2026-01-01", "effective from 2026-01-01 until 2027-01-01");
    const overlay = `language 1
policy reference.eu extends reference.futures version 1 {
  version 1
  applies to jurisdiction EU
  source EU "Rules of the EU" dated 2026-01-01 sections all
  amend position.initial_margin because "the EU asks for more" { position.initial_margin = position.notional * 50% [EU all] }
  examples {
    example "half is asked for" [EU all] {
      given sample
      expect position p1: initial_margin 14500
    }
  }
}
`;
    const { uri } = folderWith({ "base.margin": base, "eu.margin": overlay });
    const client = await started();
    client.open(uri("eu.margin"), overlay);
    await known(client);
    const lenses = await lensesAt(client, uri("eu.margin"), overlay, "half is asked for");
    expect(lenses.map(({ title }) => title).join(" ")).toMatch(/passed/);
  });
});
