/** What documents lead to is there: files, headings, and the files that a folder's README names; and a reader who follows links from the README comes by every page. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../cli/call.ts";

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder))) {
    if (entry === "node_modules" || entry === "dist" || entry.startsWith(".")) continue;
    const path = join(folder, entry);
    if (statSync(join(root, path)).isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

const files = [...filesUnder("")];
/** Without what stands in fences, which says nothing of this tree. */
const documents = new Map(files.filter((path) => path.endsWith(".md")).map((path) => [path, readFileSync(join(root, path), "utf8").replace(/^(```|~~~)[\s\S]*?^\1$/gm, "")]));

interface Link {
  /** From the project's folder. */
  readonly target: string;
  readonly heading: string | undefined;
}

function linksOf(path: string): readonly Link[] {
  const found = [...(documents.get(path) ?? "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? "");
  return found.filter((link) => !/^[a-z]+:/.test(link)).map((link) => {
    const [file = "", heading] = link.split("#");
    return { target: file === "" ? path : normalize(join(dirname(path), file)).replace(/\/$/, ""), heading };
  });
}

/** The names under which a page's headings are reached; of equal ones the later are numbered. */
function headingsOf(path: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, heading = ""] of (documents.get(path) ?? "").matchAll(/^#+ +(.*)$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
    let name = plain;
    for (let count = 1; names.has(name); count += 1) name = `${plain}-${count}`;
    names.add(name);
  }
  return names;
}

describe("documents", () => {
  test("lead to files that are there", () => {
    const lost = [...documents.keys()].flatMap((path) => linksOf(path).filter(({ target }) => !existsSync(join(root, target))).map(({ target }) => `${path}: ${target}`));
    expect(lost).toEqual([]);
  });

  test("lead to headings that are there", () => {
    const lost = [...documents.keys()].flatMap((path) => linksOf(path).filter(({ target, heading }) => heading !== undefined && documents.has(target) && !headingsOf(target).has(heading)).map(({ target, heading }) => `${path}: ${target}#${heading}`));
    expect(lost).toEqual([]);
  });

  test("of a folder of code name files that are there", () => {
    const pages = [...documents.keys()].filter((path) => path.endsWith("README.md") && !/^(docs|policies|conformance\/reports|conformance\/platforms|test\/conformance)\//.test(path));
    const lost = pages.flatMap((path) => [...(documents.get(path) ?? "").matchAll(/`([\w./-]+\.(?:ts|tsx|mjs|sh|py))`/g)].map(([, name = ""]) => (name.startsWith("..") ? normalize(join(dirname(path), name)) : name))
      .filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)))
      .map((name) => `${path}: ${name}`));
    expect(pages.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

  test("of the schemas name each", () => {
    const schemas = readdirSync(join(root, "schemas")).flatMap((name) => /^(.*)\.schema\.json$/.exec(name)?.[1] ?? []);
    expect(schemas.filter((name) => !(documents.get("schemas/README.md") ?? "").includes(`\`${name}\``))).toEqual([]);
  });

  test("are all come by from the README", () => {
    const [seen, waiting] = [new Set(["README.md"]), ["README.md"]];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target } of linksOf(path)) {
        const page = documents.has(target) ? target : join(target, "README.md");
        if (!documents.has(page) || seen.has(page)) continue;
        seen.add(page);
        waiting.push(page);
      }
    }
    expect([...documents.keys()].filter((path) => !seen.has(path) && !/^(docs\/diagnostics|policies|test|bench)\//.test(path))).toEqual([]);
  });
});
