import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { doubtsIn } from "../../cli/load/doubts.ts";
import { article, compare, docReport, toHtml } from "../../engine/index.ts";
import { compile } from "../../dsl/index.ts";
import { call, json, reference, root } from "./call.ts";

const harbour = "docs/language/harbour";

describe("compare", () => {
  test("prints the key differences of one policy first", async () => {
    const { code, out } = await call(["compare", reference]);
    expect(code).toBe(0);
    expect(out).toMatch(/KEY DIFFERENCES\n +Feature +Cross margin +Isolated margin\n +Margin usage +Shared across positions .*Separate per position/);
  });

  test("takes two policies, the modes that are named, and prints Markdown, a page or JSON", async () => {
    const answer = await json(["compare", reference, "policies/bitmex", "--modes", "isolated"]);
    expect(answer["columns"]).toEqual([
      { policy: 0, mode: "isolated", title: "Isolated margin – Cross and isolated margin" },
      { policy: 1, mode: "isolated", title: "Isolated margin – BitMEX, cross and isolated margin" },
    ]);
    expect((await call(["compare", reference, "--markdown"])).out).toContain("| **Margin usage** | Shared across positions \\[HELP Cross\\] | Separate per position \\[HELP Isolated\\] |");
    expect((await call(["compare", reference, "--html"])).out).toMatch(/^<!doctype html>[\s\S]*<title>Cross margin and Isolated margin, side by side<\/title>/);
  });

  test("compares a policy with itself under an overlay, on a day", async () => {
    const { code, out } = await call(["compare", harbour, "--at", "2026-03-01", "--other-select", "jurisdiction=EU"]);
    expect(code).toBe(0);
    expect(out).toContain("Cross margin at Harbour with harbour.eu");
    expect((await call(["compare", harbour, "--at", "2026-03-01", "--other-select", "jurisdiction=EU", "--markdown"])).out).toContain(
      "| The rulebook does not say | Not allowed when the requested leverage is above 30x; otherwise the rulebook does not say \\[EU Leverage\\] |",
    );
  });

  test("compares two days, also where one of them is long ago", async () => {
    const answer = await json(["compare", harbour, "--at", "2026-01-01", "--other-at", "2026-08-01"]);
    expect((answer["policies"] as { policy: { version: string } }[]).map(({ policy }) => policy.version)).toEqual(["1", "2"]); // the schema says so
  });

  test("says what is wrong with a call", async () => {
    expect(await call(["compare", reference, "--modes", "crss"])).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean cross?") as string });
    expect(await call(["compare", reference, "--modes", ","])).toMatchObject({ code: 2, err: expect.stringContaining("Known here: cross, isolated.") as string });
    expect(await call(["compare", reference, reference, reference])).toMatchObject({ code: 2, err: expect.stringContaining("names 3") as string });
    expect(await call(["compare", harbour])).toMatchObject({ code: 2, err: expect.stringContaining("--at") as string });
    expect(await call(["compare", reference, "--json", "--html"])).toMatchObject({ code: 2, err: expect.stringContaining("--json and --html") as string });
  });
});

describe("doc", () => {
  test("writes the article, as a page of the same bytes as the library does", async () => {
    const { code, out } = await call(["doc", reference, "--html"]);
    expect(code).toBe(0);
    const answer = article(compile(readFileSync(join(root, "policies/reference/reference.margin"), "utf8")));
    expect(out).toBe(toHtml(docReport(answer), { title: answer.title }));
  });

  test("writes the rulebook, with the doubts that stand beside the policy", async () => {
    const { out } = await call(["doc", reference, "--rulebook"]);
    expect(out).toMatch(/DOUBTS ABOUT THE SOURCES\n +1\. "May" in "liquidation may occur"/);
    expect((await call(["doc", "policies/reference/reference.margin", "--rulebook", "--markdown"])).out).toContain('1. "May" in "liquidation may occur"');
  });

  test("writes what will be in force, what was, and what an overlay makes of it", async () => {
    expect((await call(["doc", `${harbour}/2026-07.margin`])).code).toBe(0);
    const { out } = await call(["doc", harbour, "--rulebook", "--at", "2026-03-01", "--select", "jurisdiction=EU"]);
    expect(out).toContain("Overlay harbour.eu version 1 repeals bonus_backs: EU terms 4: a bonus backs nothing.");
  });

  test("takes a compiled policy, and one from standard input", async () => {
    const compiled = (await call(["compile", reference])).out;
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-doc-"));
    writeFileSync(join(folder, "reference.policy.json"), compiled);
    const article = (await call(["doc", reference])).out;
    expect((await call(["doc", join(folder, "reference.policy.json")])).out).toBe(article);
    expect((await call(["doc", "-"], { input: readFileSync(join(root, "policies/reference/reference.margin")) })).out).toBe(article);
  });

  test("writes one document at a time", async () => {
    expect(await call(["doc", reference, "--article", "--rulebook"])).toMatchObject({ code: 2, err: expect.stringContaining("names two") as string });
  });
});

test("doubts are the list below their heading, without the marks of Markdown", () => {
  const text = "# Sources\n\n1. not this\n\n## Doubts\n\nIntroduction.\n\n1. **First** of `two`,\n   on two lines [here](https://x).\n2. Second *one*.\n\n## After\n\n1. nor this\n";
  expect(doubtsIn(text)).toEqual(["First of two, on two lines here.", "Second one."]);
  expect(doubtsIn("no heading")).toEqual([]);
});

test("the library compares as the command does", async () => {
  const policy = compile(readFileSync(join(root, "policies/reference/reference.margin"), "utf8"));
  expect(await json(["compare", reference])).toEqual(JSON.parse(JSON.stringify(compare([policy]))));
});
