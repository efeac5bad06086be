import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { builtCommand } from "../support/built.ts";

const root = resolve(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "plimsoll-project-"));
const installed = join(project, "node_modules/plimsoll");

/** A new project with the package as `npm pack` makes it, and what it depends on, without a network. */
beforeAll(() => {
  builtCommand();
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) as { filename: string }[]; // as npm prints it
  mkdirSync(join(project, "node_modules"), { recursive: true });
  execFileSync("tar", ["-xzf", join(project, packed!.filename), "-C", project]); // npm packs one
  cpSync(join(project, "package"), installed, { recursive: true });
  for (const name of dependenciesOf(root, new Set())) cpSync(join(root, "node_modules", name), join(project, "node_modules", name), { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "someone", type: "module" }));
});

function dependenciesOf(folder: string, found: Set<string>): ReadonlySet<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies?: Record<string, string> }; // npm's own form
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    dependenciesOf(join(root, "node_modules", name), found);
  }
  return found;
}

function runScript(name: string, text: string): string {
  writeFileSync(join(project, name), text);
  return execFileSync(process.execPath, [name], { cwd: project, encoding: "utf8" });
}

/** The files that a call of the installed command loads. */
function modulesOf(...call: readonly string[]): readonly string[] {
  const list = join(project, "loaded.txt");
  writeFileSync(list, "");
  const hook = `import { appendFileSync } from "node:fs"; export async function load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + "\\n"); return next(url, context); }`;
  writeFileSync(join(project, "listing.mjs"), `import { register } from "node:module"; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`);
  execFileSync(process.execPath, ["--import", "./listing.mjs", join(installed, "dist/cli/main.js"), ...call], { cwd: project, encoding: "utf8" });
  return readFileSync(list, "utf8").split("\n");
}

const program = `
import { readFileSync } from "node:fs";
import { assess, compile, explain, format, permit, readPolicy, SnapshotError, type AssessAnswer, type CompiledPolicy } from "plimsoll";
import { assess as assessWithoutParser } from "plimsoll/engine";

const text = readFileSync("node_modules/plimsoll/policies/reference/reference.margin", "utf8");
const snapshot: unknown = JSON.parse(readFileSync("node_modules/plimsoll/policies/reference/accounts/sample.json", "utf8"));
const policy: CompiledPolicy = compile(text);
const answer: AssessAnswer = assess(policy, snapshot);
const price: string | undefined = answer.positions[0]?.liquidationPrice;
const same: boolean = JSON.stringify(assessWithoutParser(policy, snapshot)) === JSON.stringify(answer);
let refused = "";
try {
  assess(policy, { asOf: "yesterday" });
} catch (fault) {
  if (fault instanceof SnapshotError) refused = fault.issues.map((issue) => issue.path).join(" ");
}
const { largest } = permit(policy, snapshot, { action: "withdraw", asset: "USDT" });
console.log(JSON.stringify({
  status: answer.account.status, price, same, refused, largest,
  broken: readPolicy("language 1 policy x {").policy === undefined,
  formatted: format(text).text !== undefined,
  why: explain(policy, snapshot, "positions.p1.liquidationPrice").answers.length,
}));
`;

describe("the package in a new project", () => {
  test("type-checks strictly", () => {
    writeFileSync(join(project, "program.ts"), program);
    const options = { strict: true, noEmit: true, module: "NodeNext", moduleResolution: "NodeNext", target: "ES2022", types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["program.ts"] }));
    const checked = execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], { cwd: project, encoding: "utf8" });
    expect(checked).toBe("");
  });

  test("runs", () => {
    const javascript = program.replace(/, type \w+/g, "").replace(/(const \w+): [^=]+? =/g, "$1 =");
    const answer = JSON.parse(runScript("program.js", javascript)) as Record<string, unknown>; // it prints an object
    expect(answer).toMatchObject({ status: "healthy", price: "50100.5", same: true, largest: "530", broken: true, formatted: true, why: 1 });
    expect(answer["refused"]).toContain("account");
  });

  test("brings the command, the schemas, the policies and the pages of messages", () => {
    const command = join(installed, "dist/cli/main.js");
    expect(execFileSync(process.execPath, [command, "help", "unit-mismatch"], { encoding: "utf8" })).toContain("# unit-mismatch");
    expect(execFileSync(process.execPath, [command, "import", "list"], { encoding: "utf8" })).toContain("ccxt");
    for (const path of ["schemas/snapshot.schema.json", "policies/reference/reference.margin", "LICENSE"]) expect(existsSync(join(installed, path))).toBe(true);
    for (const path of ["test", "dsl", "dist/.tsbuildinfo"]) expect(existsSync(join(installed, path))).toBe(false);
  });

  test("has every page and file that its README leads to", () => {
    const links = [...readFileSync(join(installed, "README.md"), "utf8").matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link ?? "").filter((link) => !link.includes(":"));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !existsSync(join(installed, link)))).toEqual([]);
  });

  test("holds Chevrotain bundled, with its licences, and loads none of the files that it depends on", () => {
    const loaded = modulesOf("check", join(installed, "policies/reference"));
    expect(loaded.filter((url) => /node_modules\/(?:@?chevrotain|lodash)/.test(url))).toEqual([]);
    expect(loaded.filter((url) => url.endsWith("dist/dsl/syntax/chevrotain.js"))).toHaveLength(1);
    const notices = readFileSync(join(installed, "dist/dsl/syntax/NOTICES.txt"), "utf8");
    for (const name of ["chevrotain 11", "@chevrotain/gast", "lodash-es", "Apache License", "Permission is hereby granted"]) expect(notices).toContain(name);
  });

  test("loads no parser for help, and none for a compiled policy", () => {
    const compiled = join(project, "compiled.json");
    writeFileSync(compiled, execFileSync(process.execPath, [join(installed, "dist/cli/main.js"), "compile", join(installed, "policies/reference")], { encoding: "utf8" }));
    const account = join(installed, "policies/reference/accounts/sample.json");
    for (const call of [["--help"], ["assess", "--help"], ["assess", compiled, account], ["explain", compiled, account], ["liquidate", compiled, account]]) {
      const loaded = modulesOf(...call);
      expect(loaded.some((url) => url.endsWith("dist/command/process.js"))).toBe(true);
      expect(loaded.filter((url) => /chevrotain|dist\/dsl\/(?:syntax|check)\//.test(url))).toEqual([]);
    }
  });

  test("loads what reads tables only where there is one", () => {
    const holdsTables = (path: string | URL): boolean => /node_modules\/(?:apache-arrow|hyparquet)/.test(readFileSync(path, "utf8"));
    const folder = join(installed, "dist/command");
    expect(readdirSync(folder).filter((name) => name.endsWith(".js") && holdsTables(join(folder, name)))).toEqual(expect.arrayContaining(["read-arrow.js", "read-parquet.js", "write-arrow.js", "write-parquet.js"]));
    writeFileSync(join(project, "none.ndjson"), "");
    for (const call of [["--help"], ["scan", "--help"], ["scan", join(installed, "policies/reference"), "none.ndjson"]]) {
      expect(modulesOf(...call).filter((url) => url.startsWith("file:") && holdsTables(new URL(url)))).toEqual([]);
    }
  });

  test("runs compiled policies with the parser not installed", () => {
    const command = join(installed, "dist/cli/main.js");
    const compiled = join(project, "reference.policy.json");
    const account = join(installed, "policies/reference/accounts/sample.json");
    const policy = join(installed, "policies/reference");
    writeFileSync(compiled, execFileSync(process.execPath, [command, "compile", policy], { encoding: "utf8" }));
    const before = execFileSync(process.execPath, [command, "assess", policy, account], { encoding: "utf8" });
    for (const name of ["chevrotain", "@chevrotain", "lodash-es", "plimsoll/dist/dsl/syntax"]) rmSync(join(project, "node_modules", name), { recursive: true, force: true });
    expect(execFileSync(process.execPath, [command, "assess", compiled, account], { encoding: "utf8" })).toBe(before);
    const engineOnly = `
import { readFileSync } from "node:fs";
import { assess, readCompiled } from "plimsoll/engine";
const { policy } = readCompiled(JSON.parse(readFileSync("reference.policy.json", "utf8")));
console.log(assess(policy, JSON.parse(readFileSync(${JSON.stringify(account)}, "utf8"))).account.status);
`;
    expect(runScript("engine.js", engineOnly)).toBe("healthy\n");
  });
});
