import { afterEach, describe, expect, test } from "vitest";
import { Client } from "./client.ts";
import { positionAt, reference } from "./texts.ts";

const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.process.kill();
});
async function started(): Promise<Client> {
  const client = await Client.started();
  clients.push(client);
  return client;
}

const uri = "untitled:draft.margin";
const textDocument = { uri };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999_999, character: 0 } };

/** Asks everything that can be asked of a text and a place in it; gives the errors. */
async function askAll(client: Client, position: { line: number; character: number }): Promise<readonly unknown[]> {
  const at = { textDocument, position };
  const questions: readonly (readonly [string, unknown])[] = [
    ["completion", at], ["hover", at], ["definition", at], ["references", { ...at, context: { includeDeclaration: true } }], ["documentHighlight", at], ["rename", { ...at, newName: "other" }],
    ["codeAction", { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }], ["documentSymbol", { textDocument }], ["foldingRange", { textDocument }],
    ["semanticTokens/full", { textDocument }], ["inlayHint", { textDocument, range: everywhere }], ["codeLens", { textDocument }], ["formatting", { textDocument, options: {} }],
  ];
  const answers = await Promise.all(questions.map(([method, params]) => client.response(client.request(`textDocument/${method}`, params))));
  // A refusal to rename is an answer.
  return answers.flatMap(({ error }) => (error === undefined || error.code === -32803 ? [] : [error]));
}

describe("plimsoll lsp, endurance", () => {
  test("texts of every kind are answered: long, deep, strange, empty", async () => {
    const client = await started();
    const texts = [
      "", "\uFEFF", "\r\r\n\n\u2028\u2029", "\u0000".repeat(1000), "{".repeat(100_000), "(".repeat(50_000), `policy "`, "noise ".repeat(200_000), "𝒳".repeat(20_000), "\uD800 \uDC00",
      reference.repeat(20), "x".repeat(10 * 1024 * 1024), reference.replaceAll("\n", "\r"), reference.slice(0, 9_000),
    ];
    client.open(uri, "", 0);
    for (const [index, text] of texts.entries()) {
      client.change(uri, text, index + 1);
      for (const position of [{ line: 0, character: 0 }, { line: 3, character: 7 }, { line: 999_999, character: 999_999 }]) expect([index, await askAll(client, position)]).toEqual([index, []]);
      await client.published(uri, index + 1);
    }
    expect(await client.stop()).toBe(0);
  });

  test("a text that is too long to be read says so", async () => {
    const client = await started();
    client.open(uri, "x ".repeat(5 * 1024 * 1024));
    const { diagnostics } = await client.published(uri);
    expect(diagnostics.map(({ severity }) => severity)).toEqual([1]);
    expect(diagnostics[0]?.message).toMatch(/long|characters|bytes/);
  });

  test("each key is followed by questions, as editors do, and all are answered in order", async () => {
    const client = await started();
    const mark = "position.notional / position.leverage";
    const [head = "", tail = ""] = reference.split(mark);
    client.open(uri, head + tail);
    const asked: number[] = [];
    for (let typed = 1; typed <= mark.length; typed += 1) {
      const end = positionAt(head + mark.slice(0, typed), head.length + typed);
      const start = { line: end.line, character: end.character - 1 };
      client.tell("textDocument/didChange", { textDocument: { uri, version: typed + 1 }, contentChanges: [{ range: { start, end: start }, text: mark[typed - 1] }] });
      asked.push(client.request("textDocument/completion", { textDocument, position: end }), client.request("textDocument/semanticTokens/full", { textDocument }), client.request("textDocument/foldingRange", { textDocument }));
    }
    for (const id of asked) expect((await client.response(id)).error).toBeUndefined();
    expect((await client.published(uri, mark.length + 1)).diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  test("questions that are taken back cost nothing more, and are answered so", async () => {
    const client = await started();
    client.open(uri, reference);
    await client.published(uri);
    const asked = client.atOnce(() => {
      const ids = Array.from({ length: 60 }, () => client.request("textDocument/semanticTokens/full", { textDocument }));
      for (const id of ids.slice(1)) client.tell("$/cancelRequest", { id });
      return ids;
    });
    const answers = await Promise.all(asked.map((id) => client.response(id)));
    expect(answers[0]?.error).toBeUndefined();
    const cancelled = answers.filter(({ error }) => error !== undefined);
    expect(cancelled.length).toBeGreaterThan(0);
    expect(new Set(cancelled.map(({ error }) => error?.code))).toEqual(new Set([-32800]));
    expect(await client.stop()).toBe(0);
  });

  test("many texts at once are each told of", async () => {
    const client = await started();
    const all = Array.from({ length: 30 }, (_, index) => `untitled:draft-${index}.margin`);
    for (const each of all) client.open(each, "policy nothing {");
    for (const each of all) expect((await client.published(each)).diagnostics).not.toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});
