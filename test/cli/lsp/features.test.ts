import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client, type Position, type Range } from "./client.ts";
import { edited, rangeOf, reference, textAt } from "./texts.ts";

let client: Client;
beforeAll(async () => {
  client = await Client.started({ capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } }, workspace: { workspaceEdit: { documentChanges: true } } } });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

let drafts = 0;
/** A new open text. */
function opened(text: string): { readonly uri: string } {
  const uri = `untitled:feature-${(drafts += 1)}.margin`;
  client.open(uri, text);
  return { uri };
}
const on = (text: string, part: string, after = ""): Position => rangeOf(text, part, after).start;

interface Item {
  readonly label: string;
  readonly sortText: string;
  readonly insertTextFormat?: number;
  readonly textEdit: { readonly range: Range; readonly newText: string };
}

/** The offers at the end of `head`, with `tail` behind it. */
async function offers(head: string, tail = ""): Promise<readonly Item[]> {
  const textDocument = opened(head + tail);
  const { items } = await client.ask<{ items: readonly Item[] }>("textDocument/completion", { textDocument, position: positionAtEnd(head) });
  return [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}
function positionAtEnd(text: string): Position {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const [before = "", after = ""] = reference.split("position.notional / position.leverage");

describe("plimsoll lsp, completion", () => {
  test("offers what may stand there, in a broken file too, and puts it in the place of the word", async () => {
    const head = `${before}position.not`;
    const [first] = await offers(head, after);
    expect(first).toMatchObject({ label: "position.notional", textEdit: { newText: "position.notional" } });
    expect(edited(head + after, [{ range: first!.textEdit.range, newText: first!.textEdit.newText }])).toContain("position.initial_margin     = position.notional"); // it is there
    const broken = `${before.replace("policy reference.futures", "policy reference.futures nonsense (")}position.not`;
    expect((await offers(broken, after)).map(({ label }) => label)).toContain("position.notional");
  });

  test("has places to fill in only for editors that know them", async () => {
    const head = `${before}position.notional [HOUSE assumptions]\n  }\n\n  mo`;
    const snippet = (await offers(head)).find(({ textEdit }) => textEdit.newText.includes("${1"));
    expect(snippet?.insertTextFormat).toBe(2);
    const plain = await Client.started();
    plain.open("untitled:a.margin", head);
    const { items } = await plain.ask<{ items: readonly Item[] }>("textDocument/completion", { textDocument: { uri: "untitled:a.margin" }, position: positionAtEnd(head) });
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ textEdit, insertTextFormat }) => insertTextFormat !== undefined || /\$\{|\$\d/.test(textEdit.newText))).toEqual([]);
    expect(await plain.stop()).toBe(0);
  });
});

describe("plimsoll lsp, names", () => {
  test("a name leads to where it is declared", async () => {
    const textDocument = opened(reference);
    const found = await client.ask<readonly { uri: string; range: Range }[]>("textDocument/definition", { textDocument, position: on(reference, "isolated_adjustment", "allow trader to remove from position") });
    expect(found).toEqual([{ uri: textDocument.uri, range: rangeOf(reference, "isolated_adjustment") }]);
  });

  test("and to everywhere it stands", async () => {
    const textDocument = opened(reference);
    const position = on(reference, "isolated_adjustment");
    const all = await client.ask<readonly { range: Range }[]>("textDocument/references", { textDocument, position, context: { includeDeclaration: true } });
    expect(all.length).toBe([...reference.matchAll(/\bisolated_adjustment\b/g)].length);
    for (const { range } of all) expect(textAt(reference, range)).toBe("isolated_adjustment");
    expect(await client.ask<readonly unknown[]>("textDocument/references", { textDocument, position, context: { includeDeclaration: false } })).toHaveLength(all.length - 1);
    expect(await client.ask<readonly unknown[]>("textDocument/documentHighlight", { textDocument, position })).toHaveLength(all.length);
  });

  test("a name is changed everywhere, in the version that was looked at", async () => {
    const textDocument = opened(reference);
    const position = on(reference, "isolated_adjustment");
    expect(await client.ask("textDocument/prepareRename", { textDocument, position })).toEqual({ range: rangeOf(reference, "isolated_adjustment"), placeholder: "isolated_adjustment" });
    const { documentChanges: [change] } = await client.ask<{ documentChanges: [{ textDocument: object; edits: { range: Range; newText: string }[] }] }>("textDocument/rename", { textDocument, position, newName: "adjustable" });
    expect(change.textDocument).toEqual({ ...textDocument, version: 1 });
    expect(edited(reference, change.edits)).toBe(reference.replace(/\bisolated_adjustment\b/g, "adjustable"));
    // What stands outside of the text, and must change too, is said.
    expect((await client.until(({ method }) => method === "window/showMessage")).params?.["message"]).toContain("adjustable");
  });

  test("what cannot be renamed is refused in words", async () => {
    const textDocument = opened(reference);
    const fact = { textDocument, position: on(reference, "position.entry_price") };
    const refused = await client.response(client.request("textDocument/prepareRename", fact));
    expect(refused.error).toMatchObject({ code: -32803, message: expect.stringContaining("position.entry_price") as string });
    expect((await client.response(client.request("textDocument/rename", { ...fact, newName: "x" }))).error?.code).toBe(-32803);
    const option = { textDocument, position: on(reference, "isolated_adjustment"), newName: "not a name" };
    expect((await client.response(client.request("textDocument/rename", option))).error?.message).toContain("not a name");
  });
});

describe("plimsoll lsp, layout and hints", () => {
  test("hints stand where they are asked for", async () => {
    const textDocument = opened(reference);
    const all = await client.ask<readonly { position: Position; label: string }[]>("textDocument/inlayHint", { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } } });
    const range = rangeOf(reference, "position.notional           =");
    expect(all.find(({ position }) => position.line === range.start.line)?.label).toMatch(/^: /);
    const some = await client.ask<readonly { position: Position }[]>("textDocument/inlayHint", { textDocument, range: { start: range.start, end: { line: range.start.line + 1, character: 0 } } });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });

  test("the layout is the one that plimsoll fmt writes, and what cannot be read is left alone", async () => {
    const loose = reference.replace(/(?<=\S) {2,}/g, " ").replace("position.notional =", "position.notional    =\n");
    const options = { tabSize: 8, insertSpaces: false };
    const edits = await client.ask<{ range: Range; newText: string }[]>("textDocument/formatting", { textDocument: opened(loose), options });
    const again = edited(loose, edits);
    expect(again).toBe(reference);
    expect(await client.ask("textDocument/formatting", { textDocument: opened(again), options })).toEqual([]);
    expect(await client.ask("textDocument/formatting", { textDocument: opened(`${loose} (`), options })).toEqual([]);
  });

  test("of what is not open, or is no policy, there is nothing to say", async () => {
    client.tell("textDocument/didOpen", { textDocument: { uri: "untitled:notes.txt", languageId: "plaintext", version: 1, text: reference } });
    for (const uri of ["untitled:nowhere.margin", "untitled:notes.txt"]) {
      expect(await client.ask("textDocument/documentSymbol", { textDocument: { uri } })).toEqual([]);
      expect(await client.ask("textDocument/codeLens", { textDocument: { uri } })).toEqual([]);
      expect(await client.ask("textDocument/prepareRename", { textDocument: { uri }, position: { line: 0, character: 0 } })).toBeNull();
    }
  });
});
