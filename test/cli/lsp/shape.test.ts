import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client, type Range } from "./client.ts";
import { offsetAt, reference } from "./texts.ts";

const textDocument = { uri: "untitled:shape.margin" };
let client: Client;
beforeAll(async () => {
  client = await Client.started({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
  client.open(textDocument.uri, reference);
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

interface Part {
  readonly name: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly Part[];
}

describe("plimsoll lsp, the shape of a text", () => {
  test("its parts are a tree, each inside the one around it", async () => {
    const parts = await client.ask<readonly Part[]>("textDocument/documentSymbol", { textDocument });
    expect(parts.map(({ name }) => name)).toEqual(["reference.futures"]);
    expect(parts[0]?.children.map(({ name }) => name)).toEqual(expect.arrayContaining(["definitions", "cross", "isolated", "examples"]));
    const inside = (inner: Range, outer: Range): boolean => offsetAt(reference, inner.start) >= offsetAt(reference, outer.start) && offsetAt(reference, inner.end) <= offsetAt(reference, outer.end);
    const look = ({ range, selectionRange, children }: Part): void => {
      expect(inside(selectionRange, range)).toBe(true);
      for (const child of children) {
        expect(inside(child.range, range)).toBe(true);
        look(child);
      }
    };
    parts.forEach(look);
  });

  test("for editors without trees they are a list", async () => {
    const flat = await Client.started();
    flat.open(textDocument.uri, reference);
    const parts = await flat.ask<readonly { name: string; location: { uri: string }; containerName?: string }[]>("textDocument/documentSymbol", { textDocument });
    expect(parts.find(({ name }) => name === "cross")).toMatchObject({ location: textDocument, containerName: "reference.futures" });
    expect(await flat.stop()).toBe(0);
  });

  test("blocks fold, and the line of the brace stays", async () => {
    const folds = await client.ask<readonly { startLine: number; endLine: number; kind?: string }[]>("textDocument/foldingRange", { textDocument });
    const lines = reference.split("\n");
    expect(folds.find(({ kind }) => kind === "comment")).toMatchObject({ startLine: 0, endLine: 1 });
    for (const { startLine, endLine } of folds.filter(({ kind }) => kind === undefined)) {
      expect(lines[startLine]).toContain("{");
      expect(lines[endLine + 1]).toContain("}");
    }
    expect(folds.length).toBeGreaterThan(10);
  });

  test("every name has a colour of what it is", async () => {
    const { result } = (await client.response(1)) as { readonly result: { readonly capabilities: { readonly semanticTokensProvider: { readonly legend: { readonly tokenTypes: readonly string[] } } } } };
    const types = result.capabilities.semanticTokensProvider.legend.tokenTypes;
    const { data } = await client.ask<{ data: readonly number[] }>("textDocument/semanticTokens/full", { textDocument });
    const lines = reference.split("\n");
    const tokens: { text: string; type: string | undefined; declaration: boolean }[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      [line, character] = [line + down, down === 0 ? character + right : right];
      tokens.push({ text: lines[line]!.slice(character, character + length), type: types[type], declaration: modifiers === 1 }); // a token stands on a line
    }
    expect(tokens).toContainEqual({ text: "definitions", type: "keyword", declaration: false });
    expect(tokens).toContainEqual({ text: "position.entry_price", type: "property", declaration: false });
    expect(tokens).toContainEqual({ text: "position.notional", type: "variable", declaration: true });
    expect(tokens).toContainEqual({ text: "0.00000001", type: "number", declaration: false });
    expect(tokens.every(({ text, type }) => type !== undefined && text.trim() === text && text !== "")).toBe(true);
  });
});
