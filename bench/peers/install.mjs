/**
 * Brings what Plimsoll is measured against, as `npm run bench` does first: packages by their lock into this folder, the loop in C by the machine's compiler, and OPA's policy by
 * `opa`, from the path or built by Go from its module. Nothing of it is part of the project. What cannot be had is said, and its row says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const here = import.meta.dirname;
const built = join(here, "built");
mkdirSync(built, { recursive: true });

const run = (command, words, options = {}) => spawnSync(command, words, { cwd: here, stdio: ["ignore", "ignore", "inherit"], ...options }).status === 0;
const say = (text) => process.stderr.write(`bench/peers: ${text}\n`);
const text = (name) => readFileSync(join(here, name), "utf8");

/** Whether `path` was made from `source` by this script; else it is to be made. */
const isMade = (path, source) => existsSync(path) && existsSync(`${path}.from`) && readFileSync(`${path}.from`, "utf8") === source;
const made = (path, source) => writeFileSync(`${path}.from`, source);

// Their mark stands among them, so that it goes when they go.
const packages = join(here, "node_modules", "installed");
if (!isMade(packages, text("package-lock.json"))) {
  // Not `npm ci`: the lock has the builds of some platforms only, and `install` keeps its versions and adds the platform's own.
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--silent"])) throw new Error("The packages of bench/peers cannot be installed: is the registry within reach?");
  writeFileSync(packages, "");
  made(packages, text("package-lock.json"));
}

const addon = join(built, "native.node");
if (!isMade(addon, text("native.c"))) {
  const headers = [join(dirname(dirname(process.execPath)), "include", "node"), "/usr/local/include/node"].find((folder) => existsSync(join(folder, "node_api.h")));
  if (headers !== undefined && run("cc", ["-O3", "-march=native", "-shared", "-fPIC", `-I${headers}`, "native.c", "-o", addon])) made(addon, text("native.c"));
  else say("no C compiler, or no headers of Node: the loop in C is not measured.");
}

const policy = join(built, "policy.wasm");
const opaVersion = "v1.22.3";
if (!isMade(policy, text("policy.rego"))) {
  const ownOpa = join(built, "opa");
  if (!existsSync(ownOpa) && !run("opa", ["version"])) {
    say(`no opa on the path: Go builds ${opaVersion}, once, which takes minutes.`);
    run("go", ["install", `github.com/open-policy-agent/opa@${opaVersion}`], { env: { ...process.env, GOBIN: built, CGO_ENABLED: "0" } });
  }
  const bundle = join(built, "bundle.tar.gz");
  const opa = existsSync(ownOpa) ? ownOpa : "opa";
  if (run(opa, ["build", "-t", "wasm", "-e", "margin/liquidatable", "-o", bundle, "policy.rego"]) && run("tar", ["-xzf", bundle, "-C", built, "/policy.wasm"], { stdio: "ignore" })) made(policy, text("policy.rego"));
  else say("neither opa nor Go: OPA is not measured.");
}
