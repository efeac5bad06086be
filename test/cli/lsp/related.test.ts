import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../call.ts";
import { Client, type Range } from "./client.ts";
import { edited, folderWith, positionAt, rangeOf, textAt } from "./texts.ts";

const harbour = join(root, "docs/language/harbour");
const [old, newer, overlay] = ["2026.margin", "2026-07.margin", "eu.margin"].map((file) => readFileSync(join(harbour, file), "utf8")) as [string, string, string]; // three files
const { uri } = folderWith({ "2026.margin": old, "2026-07.margin": newer, "eu.margin": overlay });
const [base, eu] = [uri("2026.margin"), uri("eu.margin")];

let client: Client;
beforeAll(async () => {
  client = await Client.started({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  client.open(eu, overlay, 5);
});
afterAll(async () => expect(await client.stop()).toBe(0));

interface Place {
  readonly uri: string;
  readonly range: Range;
}
interface Change {
  readonly textDocument: { readonly uri: string; readonly version: number | null };
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

const inOverlay = (part: string): object => ({ textDocument: { uri: eu }, position: rangeOf(overlay, part).start });

describe("plimsoll lsp, an overlay and its base on disk", () => {
  test("a name leads to its declaration in the base, which nobody has opened", async () => {
    expect(await client.ask<readonly Place[]>("textDocument/definition", inOverlay("bonus_backs"))).toEqual([{ uri: base, range: rangeOf(old, "bonus_backs") }]);
  });

  test("and to all places in both, and in no other version", async () => {
    const found = await client.ask<readonly Place[]>("textDocument/references", { ...inOverlay("bonus_backs"), context: { includeDeclaration: true } });
    expect(found.map((each) => each.uri).sort()).toEqual([base, eu].sort());
    for (const each of found) expect(textAt(each.uri === eu ? overlay : old, each.range)).toBe("bonus_backs");
  });

  test("it is renamed in both: with a version what is open, without one what is not", async () => {
    expect(await client.ask("textDocument/prepareRename", inOverlay("bonus_backs"))).toMatchObject({ placeholder: "bonus_backs" });
    const { documentChanges } = await client.ask<{ documentChanges: readonly Change[] }>("textDocument/rename", { ...inOverlay("bonus_backs"), newName: "backing" });
    const of = (wanted: string): Change | undefined => documentChanges.find(({ textDocument }) => textDocument.uri === wanted);
    expect(documentChanges).toHaveLength(2);
    expect([of(eu)?.textDocument.version, of(base)?.textDocument.version]).toEqual([5, null]);
    expect(edited(overlay, of(eu)?.edits ?? [])).toBe(overlay.replaceAll("bonus_backs", "backing"));
    expect(edited(old, of(base)?.edits ?? [])).toBe(old.replaceAll("bonus_backs", "backing"));
  });

  test("what an overlay reads is explained from the base", async () => {
    const { contents } = await client.ask<{ contents: { value: string } }>("textDocument/hover", inOverlay("position.notional /"));
    expect(contents.value).toMatch(/position\.notional\s+= value of position[^]*2026\.margin/);
  });

  test("completion offers names of the base, and of what is typed in it and not yet on disk", async () => {
    const draft = overlay.replace("repeal bonus_backs", "repeal b");
    client.change(eu, draft, 6);
    const position = positionAt(draft, draft.indexOf("repeal b") + "repeal b".length);
    const labels = async (): Promise<readonly string[]> => (await client.ask<{ items: readonly { label: string }[] }>("textDocument/completion", { textDocument: { uri: eu }, position })).items.map(({ label }) => label);
    expect(await labels()).toContain("bonus_backs");
    client.open(base, old.replaceAll("bonus_backs", "bonus_counts"), 9);
    expect(await labels()).toContain("bonus_counts");
    client.tell("textDocument/didClose", { textDocument: { uri: base } });
    client.change(eu, overlay, 7);
  });

  test("editors that know no versions of edits get the same places", async () => {
    const plain = await Client.started();
    plain.open(eu, overlay);
    const { changes } = await plain.ask<{ changes: Record<string, Change["edits"]> }>("textDocument/rename", { ...inOverlay("bonus_backs"), newName: "backing" });
    expect(Object.keys(changes).sort()).toEqual([base, eu].sort());
    expect(await plain.stop()).toBe(0);
  });
});
