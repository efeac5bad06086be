import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../dsl/index.ts";
import { dialects, sqlScript, type DialectName } from "../../engine/sql/index.ts";

/** Scripts that people have read. They run in the job of `scale/`, on engines that this suite does not install. */
const small = compile(readFileSync(new URL("sql/small.margin", import.meta.url), "utf8"));

test.each(Object.keys(dialects) as DialectName[])("%s: the script of a small policy", async (name) => {
  const { tables, decide, run, settle } = sqlScript(small, { dialect: dialects[name], tiers: 2, selectors: {} });
  await expect([tables, decide, run, settle].join("\n").replace(/digest sha256:[0-9a-f]+/g, "digest …")).toMatchFileSnapshot(`sql/small.${name}.sql`);
});
