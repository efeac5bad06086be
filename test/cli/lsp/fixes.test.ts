import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client, type Range, type Told } from "./client.ts";
import { edited, rangeOf, reference } from "./texts.ts";

let client: Client;
beforeAll(async () => {
  client = await Client.started({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly Told[];
  readonly edit: { readonly documentChanges: readonly { readonly textDocument: { readonly version: number }; readonly edits: readonly { readonly range: Range; readonly newText: string }[] }[] };
}

const mistaken = reference.replace("= position.notional / position.leverage", "= position.notionl / position.leverage");
const range = rangeOf(mistaken, "position.notionl");

describe("plimsoll lsp, quick fixes", () => {
  test("a fix mends its message, in the version that was looked at", async () => {
    const textDocument = { uri: "untitled:fix.margin" };
    client.open(textDocument.uri, mistaken, 4);
    const { diagnostics } = await client.published(textDocument.uri, 4);
    const [action] = await client.ask<readonly Action[]>("textDocument/codeAction", { textDocument, range, context: { diagnostics } });
    expect(action).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [diagnostics[0]] });
    const [change] = action?.edit.documentChanges ?? [];
    expect(change?.textDocument.version).toBe(4);
    expect(edited(mistaken, change?.edits ?? [])).toBe(reference);
  });

  test("no more is needed of the message than its place: some editors send no code, or nothing", async () => {
    const textDocument = { uri: "untitled:bare.margin" };
    client.open(textDocument.uri, mistaken);
    const ask = (more: object): Promise<readonly Action[]> => client.ask("textDocument/codeAction", { textDocument, range, ...more });
    expect((await ask({ context: { diagnostics: [{ range, message: "cut short" }] } }))[0]).toMatchObject({ diagnostics: [{ message: "cut short" }] });
    expect(await ask({ context: { diagnostics: [] } })).toHaveLength((await ask({})).length);
    expect((await ask({}))[0]?.title).toContain("position.notional");
  });

  test("none where nothing is wrong, or where something else is asked for", async () => {
    const textDocument = { uri: "untitled:none.margin" };
    client.open(textDocument.uri, mistaken);
    const sound = rangeOf(mistaken, "position.unrealized_pnl");
    expect(await client.ask("textDocument/codeAction", { textDocument, range: sound, context: { diagnostics: [] } })).toEqual([]);
    expect(await client.ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [], only: ["source.organizeImports"] } })).toEqual([]);
    expect(await client.ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [], only: ["quickfix"] } })).not.toEqual([]);
  });
});
