import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../call.ts";
import { Client, type Published } from "./client.ts";
import { folderWith, rangeOf, reference, textAt } from "./texts.ts";

let client: Client;
beforeAll(async () => {
  client = await Client.started({ capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } } });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

let drafts = 0;
const draft = (): string => `untitled:draft-${(drafts += 1)}.margin`;
async function toldOf(text: string): Promise<Published> {
  const uri = draft();
  client.open(uri, text);
  return client.published(uri);
}

describe("plimsoll lsp, messages", () => {
  test("a sound policy has none that matter", async () => {
    const { diagnostics } = await toldOf(reference);
    expect(diagnostics.filter(({ severity }) => severity < 3)).toEqual([]);
  });

  test("a message stands where its mistake stands, with its code, and says what to do", async () => {
    const text = reference.replace("= position.notional / position.leverage", "= position.notionl / position.leverage");
    const { diagnostics } = await toldOf(text);
    const [first] = diagnostics;
    expect(first).toMatchObject({ severity: 1, source: "plimsoll", code: "unknown-name", range: rangeOf(text, "position.notionl", "position.initial_margin") });
    expect(first?.message).toContain("position.notional");
  });

  test("columns are UTF-16 units, whatever stands before and however lines end", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = reference.replace(`because "the article names no price;`, `because "𝒳𝒴 漢字 é; the article names no price;`).replace("position.notional           =", "position.notional = 0 USDT * nope +").split("\n").join(end);
      const { diagnostics } = await toldOf(text);
      const found = diagnostics.find(({ message }) => message.includes("nope"));
      expect([end, found && textAt(text, found.range)]).toEqual([end, "nope"]);
    }
    const text = `language 1\npolicy a "𝒳" nope {`;
    const { diagnostics } = await toldOf(text);
    expect(diagnostics.find(({ range }) => textAt(text, range) === "nope")?.range.start).toEqual({ line: 1, character: `policy a "𝒳" `.length });
  });

  test("what two places bring about names both", async () => {
    const text = reference.replace("position.notional           =", `position.notional = value of position at instrument.mark_price [HOUSE assumptions]\n    position.notional           =`);
    const uri = draft();
    client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const [related] = diagnostics.find(({ code }) => code === "duplicate-name")?.relatedInformation ?? [];
    expect(related?.location.uri).toBe(uri);
  });

  test("partial changes are followed, and each answer names the version it is about", async () => {
    const uri = draft();
    client.open(uri, reference, 5);
    expect((await client.published(uri, 5)).diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
    const range = rangeOf(reference, "position.leverage", "position.initial_margin");
    client.tell("textDocument/didChange", { textDocument: { uri, version: 6 }, contentChanges: [{ range, text: "position.laverage" }] });
    expect((await client.published(uri, 6)).diagnostics.map((each) => each.range)).toEqual([range]);
    // One change after the other, each of the text that the one before has made.
    client.tell("textDocument/didChange", {
      textDocument: { uri, version: 7 },
      contentChanges: [{ range, text: "" }, { range: { start: range.start, end: range.start }, text: "position.leverage" }],
    });
    expect((await client.published(uri, 7)).diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  test("while somebody types, texts between are passed over, and the last is told of", async () => {
    const uri = draft();
    const typed = "policy nothing {";
    client.open(uri, "");
    await client.published(uri, 1);
    client.atOnce(() => {
      for (let length = 1; length <= 200; length += 1) client.change(uri, typed.slice(0, length % typed.length), length + 1);
      client.change(uri, reference, 202);
    });
    expect((await client.published(uri, 202)).diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
    const answers = client.received.filter(({ method, params }) => method === "textDocument/publishDiagnostics" && params?.["uri"] === uri);
    expect(answers.length).toBeLessThan(50);
  });

  test("a text that is closed has no messages any more, and other languages have none at all", async () => {
    const uri = draft();
    client.tell("textDocument/didOpen", { textDocument: { uri: "untitled:notes.json", languageId: "json", version: 1, text: "{}" } });
    client.open(uri, "noise");
    expect((await client.published(uri)).diagnostics).not.toEqual([]);
    client.tell("textDocument/didClose", { textDocument: { uri } });
    await client.until(({ method, params }) => method === "textDocument/publishDiagnostics" && params?.["uri"] === uri && (params["diagnostics"] as unknown[]).length === 0);
    expect(client.received.some(({ params }) => params?.["uri"] === "untitled:notes.json")).toBe(false);
  });
});

const base = reference.replace("effective from 2026-01-01", "effective from 2026-01-01 until 2027-01-01");
const overlay = (figure: string): string => `language 1
policy reference.eu extends reference.futures version 1 {
  version 1
  applies to jurisdiction EU
  source EU "Rules of the EU" dated 2026-01-01 sections all
  amend position.initial_margin because "the EU asks for more" { position.initial_margin = position.notional * ${figure} [EU all] }
}
`;

describe("plimsoll lsp, versions and overlays", () => {
  test("an overlay is judged with its base from the folder, as plimsoll check judges the folder", async () => {
    const wrong = overlay("position.notional");
    const { folder, uri } = folderWith({ "base.margin": base, "eu.margin": wrong });
    client.open(uri("eu.margin"), overlay("50%"));
    expect((await client.published(uri("eu.margin"))).diagnostics).toEqual([]);
    client.change(uri("eu.margin"), wrong, 2);
    const told = (await client.published(uri("eu.margin"), 2)).diagnostics.map(({ code, range }) => ({ code, line: range.start.line + 1, column: range.start.character + 1 }));
    const { out } = await call(["check", folder, "--json"]);
    const { files } = JSON.parse(out) as { files: { file: string; diagnostics: { code: string; at: { line: number; column: number } }[] }[] };
    const checked = files.find(({ file }) => file === join(folder, "eu.margin"))?.diagnostics.map(({ code, at }) => ({ code, line: at.line, column: at.column }));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(checked);
  });

  test("another policy in the folder has no part in it", async () => {
    const { uri } = folderWith({ "base.margin": base, "eu.margin": overlay("50%"), "other.margin": base.replaceAll("reference.futures", "somebody.else") });
    client.open(uri("eu.margin"), overlay("50%"));
    expect((await client.published(uri("eu.margin"))).diagnostics).toEqual([]);
  });

  test("the base may be open too: what is typed in it counts, not what is on disk", async () => {
    const { uri } = folderWith({ "base.margin": base, "eu.margin": overlay("50%") });
    client.open(uri("eu.margin"), overlay("50%"));
    await client.published(uri("eu.margin"));
    client.open(uri("base.margin"), base.replace("version   1", "version   7"));
    const gone = await client.until(({ method, params }) => method === "textDocument/publishDiagnostics" && params?.["uri"] === uri("eu.margin") && (params["diagnostics"] as { code: string }[]).some(({ code }) => code === "overlay-unknown-base"));
    expect(gone.params?.["version"]).toBe(1);
  });

  test("an overlay whose base is nowhere says so", async () => {
    const { uri } = folderWith({ "eu.margin": overlay("50%") });
    client.open(uri("eu.margin"), overlay("50%"));
    expect((await client.published(uri("eu.margin"))).diagnostics.map(({ code }) => code)).toEqual(["overlay-unknown-base"]);
    const nowhere = pathToFileURL("/nowhere/at/all/eu.margin").href;
    client.open(nowhere, overlay("50%"));
    expect((await client.published(nowhere)).diagnostics.map(({ code }) => code)).toEqual(["overlay-unknown-base"]);
  });
});
