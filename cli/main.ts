#!/usr/bin/env node
import { statSync } from "node:fs";

/**
 * Starts the command as the build bundled it (`bundle.mjs`), a few files in place of hundreds that take longer to load than most calls take to
 * answer; where there is no bundle, or the compiler has run since it was made, from the files that it is made of.
 */
const [bundle, compiled] = [new URL("../command/process.js", import.meta.url), new URL("../.tsbuildinfo", import.meta.url)];
const madeMs = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const isFresh = madeMs > 0 && madeMs >= (statSync(compiled, { throwIfNoEntry: false })?.mtimeMs ?? 0);
await import(isFresh ? bundle.href : new URL("./process.js", import.meta.url).href);
