import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../dsl/index.ts";
import { article, compare, compareReport, docReport, rulebook, toHtml, toMarkdown, toText, type Report } from "../../engine/index.ts";
import { reference } from "../engine/prose/policies.ts";

/**
 * Pages that people have read; whoever changes a sentence reads them again. Those of venues are made from their rules as they stood on
 * 2026-11-28, without examples, so that a rule that changes leaves the wording to be judged as it was. The policies themselves are in the laws.
 */
const folder = new URL("prose/policies/", import.meta.url);
const venues = readdirSync(folder).sort().map((file) => [file.replace(/\.margin$/, ""), compile(readFileSync(new URL(file, folder), "utf8"))] as const);

/** A report as it is kept: digests change with every rule, and each rule shows by itself. */
function kept(report: Report): string {
  return toMarkdown(report).replace(/digest [0-9a-f…]+/g, "digest …");
}

describe.each([["reference", reference] as const, ...venues])("%s", (name, policy) => {
  test("its modes side by side", async () => {
    await expect(kept(compareReport(compare([policy])))).toMatchFileSnapshot(`prose/${name}.compare.md`);
  });

  test("its help article", async () => {
    await expect(kept(docReport(article(policy)))).toMatchFileSnapshot(`prose/${name}.article.md`);
  });

  test("its rulebook", async () => {
    await expect(kept(docReport(rulebook(policy)))).toMatchFileSnapshot(`prose/${name}.rulebook.md`);
  });
});

test("the same as text and as a page", async () => {
  const said = article(reference);
  await expect(toText(compareReport(compare([reference])), { widthColumns: 100 }).replace(/digest [0-9a-f…]+/, "digest …")).toMatchFileSnapshot("prose/reference.compare.txt");
  await expect(toHtml(docReport(said), { title: said.title })).toMatchFileSnapshot("prose/reference.article.html");
});
