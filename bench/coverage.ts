/**
 * Which clause of which policy says what venues differ in. Writes docs/coverage.md.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/coverage.js
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pageOf } from "./coverage/page.ts";
import { specimensOf } from "./coverage/specimens.ts";

const files = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => `policies/${path.replaceAll("\\", "/")}`).sort();
writeFileSync("docs/coverage.md", pageOf(files.flatMap((file) => specimensOf(file, readFileSync(file, "utf8")))));
