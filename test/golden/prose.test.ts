import { describe, expect, test } from "vitest";
import { article, compare, compareReport, docReport, rulebook, toHtml, toMarkdown, toText, type Report } from "../../engine/index.ts";
import { shipped } from "../engine/prose/policies.ts";

/** Pages that people have read. Whoever changes a sentence reads them again. */
const read = ["reference/reference.margin", "binance/usdm.margin", "bitmex/perpetual.margin", "hyperliquid/hyperliquid.margin", "dydx/dydx-v4.margin"];

/** A report as it is kept: digests change with every rule, and each rule shows by itself. */
function kept(report: Report): string {
  return toMarkdown(report).replace(/digest [0-9a-f…]+/g, "digest …");
}

describe.each(shipped.filter(([name]) => read.includes(name)))("%s", (name, policy) => {
  const [folder = ""] = name.split("/");

  test("its modes side by side", async () => {
    await expect(kept(compareReport(compare([policy])))).toMatchFileSnapshot(`prose/${folder}.compare.md`);
  });

  test("its help article", async () => {
    await expect(kept(docReport(article(policy)))).toMatchFileSnapshot(`prose/${folder}.article.md`);
  });

  test("its rulebook", async () => {
    await expect(kept(docReport(rulebook(policy)))).toMatchFileSnapshot(`prose/${folder}.rulebook.md`);
  });
});

test("the same as text and as a page", async () => {
  const reference = shipped.find(([name]) => name === "reference/reference.margin")?.[1];
  if (reference === undefined) throw new Error("The reference policy is shipped.");
  const said = article(reference);
  await expect(toText(compareReport(compare([reference])), { widthColumns: 100 }).replace(/digest [0-9a-f…]+/, "digest …")).toMatchFileSnapshot("prose/reference.compare.txt");
  await expect(toHtml(docReport(said), { title: said.title })).toMatchFileSnapshot("prose/reference.article.html");
});
