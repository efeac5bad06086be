import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainTokens, type PlainToken } from "../../../dsl/syntax/plain-tokens.ts";
import { builtCommand } from "../../support/built.ts";

const root = join(import.meta.dirname, "../../..");
const extension = join(root, "editor/vscode");
const text = readFileSync(join(extension, "margin.tmLanguage.json"), "utf8");
const { patterns } = JSON.parse(text) as { patterns: { name: string; match: string }[] };
const policies = readdirSync(join(root, "policies"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith(".margin"))
  .map((entry) => join(entry.parentPath, entry.name));

/** The pieces of a text as an editor cuts them: line by line, at each place the pattern that begins first, of those the first listed. */
function cut(whole: string): { readonly name: string; readonly text: string }[] {
  const found: { name: string; text: string }[] = [];
  const compiled = patterns.map(({ name, match }) => ({ name, pattern: new RegExp(match, "g") }));
  for (const line of whole.split("\n")) {
    for (let at = 0; at < line.length; ) {
      let best: { name: string; text: string; index: number } | undefined;
      for (const { name, pattern } of compiled) {
        pattern.lastIndex = at;
        const match = pattern.exec(line);
        if (match !== null && (best === undefined || match.index < best.index)) best = { name, text: match[0], index: match.index };
      }
      if (best === undefined) break;
      found.push({ name: best.name, text: best.text });
      at = best.index + best.text.length;
    }
  }
  return found;
}

/** What the lexer's kinds may be called. */
const names: Readonly<Record<PlainToken["kind"], RegExp>> = {
  comment: /^comment/, text: /^string\.quoted\.double\.margin/, number: /^constant\.numeric/, date: /^constant\.other\.(date|instant)/, path: /^variable\.other\.property/,
  keyword: /^keyword\.(control|other)/, word: /^(variable\.other\.margin|constant\.other\.asset)/, symbol: /^(keyword\.operator|punctuation)/, other: /./,
};

describe("the grammar of the extension", () => {
  test("is what the tokens of the language make", () => {
    builtCommand();
    const fresh = join(mkdtempSync(join(tmpdir(), "plimsoll-grammar-")), "margin.tmLanguage.json");
    execFileSync(process.execPath, [join(extension, "generate-grammar.mjs"), fresh]);
    expect(text).toBe(readFileSync(fresh, "utf8"));
  });

  test.each(policies)("cuts %s where the lexer does, into the same kinds", (path) => {
    const policy = readFileSync(path, "utf8");
    const pieces = cut(policy);
    const tokens = plainTokens(policy);
    expect(pieces.map((piece) => piece.text)).toEqual(tokens.map((token) => token.text));
    expect(tokens.flatMap((token, index) => (names[token.kind].test(pieces[index]?.name ?? "") ? [] : [{ token, name: pieces[index]?.name }]))).toEqual([]);
  });

  test("colours what is not finished yet", () => {
    expect(cut(`policy "not finis`)).toEqual([{ name: "keyword.control.margin", text: "policy" }, { name: "string.quoted.double.unfinished.margin", text: `"not finis` }]);
    expect(cut("account.mode.pay 5").map(({ name }) => name)).toEqual(["variable.other.property.margin", "constant.numeric.margin"]);
  });
});
