/**
 * The workbench in a real browser: from a key to its messages, from a slider to the next picture, the first load, and typing while the engine
 * is busy. Writes docs/workbench-speed.md. Needs the built workbench, a Chromium and Linux, which tells the time of each thread.
 *
 *     npm run build && npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/page.js
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { compile } from "../index.ts";
import { accountOf } from "./engine/account.ts";
import { lineCount, stretched } from "./keystroke/typing.ts";
import { busy } from "./page/busy.ts";
import { typed } from "./page/keys.ts";
import { loaded, packed, type Loaded } from "./page/load.ts";
import { at, ms } from "./page/numbers.ts";
import { Opened } from "./page/opened.ts";
import { slid } from "./page/slider.ts";

const keys = 40;
const steps = 240;
const loads = 5;

const textOf = (path: string): string => readFileSync(`policies/${path}.margin`, "utf8");
const wide = JSON.stringify(accountOf({ positions: 50 }));
const loadAtStart = loadavg()[0] ?? 0;
const say = (row: readonly (string | number)[]): string => {
  process.stderr.write(`| ${row.join(" | ")} |\n`);
  return `| ${row.join(" | ")} |`;
};

async function within<T>(files: Readonly<Record<string, string>>, ask: (opened: Opened) => Promise<T>): Promise<T> {
  const opened = await Opened.start(files);
  try {
    return await ask(opened);
  } finally {
    await opened.close();
  }
}

const typing: string[] = [];
for (const [name, text] of [["reference", textOf("reference/reference")], ["reference, its examples repeated", stretched(textOf("reference/reference"), 1000)], ["dydx", textOf("dydx/dydx-v4")]] as const) {
  const found = await within({ "policy.margin": text }, async (opened) => {
    await opened.settled();
    await opened.page.evaluate("window.plimsoll.goTo('position.notional', 1)");
    return typed(opened, keys);
  });
  typing.push(say([name, lineCount(text), ...ms(found.language), ...ms(found.page), ...ms(found.languageInAll), ...ms(found.shown)]));
}

const sliding: string[] = [];
for (const [name, path] of [["reference", "reference/reference"], ["binance", "binance/usdm"]] as const) {
  const text = textOf(path);
  const found = await within({ "policy.margin": text, "wide.json": wide }, async (opened) => {
    await opened.settled();
    await opened.page.waitForSelector("[data-position=p50]");
    return slid(opened, compile(text), steps);
  });
  sliding.push(say([name, ...ms(found.engine), ...ms(found.page), ...ms(found.engine.map((each, index) => each + (found.page[index] ?? 0))), ...ms(found.shown)]));
}

const beginnings: Loaded[] = [];
for (let index = 0; index < loads; index++) beginnings.push(await within({}, loaded));
const files = await within({}, async (opened) => {
  await opened.settled();
  return packed(opened.sent);
});
const sum = files.reduce((total, { bytes }) => total + bytes, 0);
const middle = (of: (one: (typeof beginnings)[number]) => number): number => at(beginnings.map(of), 0.5);
say(["first load", sum, ...[middle((one) => one.painted), middle((one) => one.text), middle((one) => one.answer)].map((each) => each.toFixed(0))]);

const strained = await within({ "policy.margin": textOf("reference/reference"), "wide.json": wide }, async (opened) => {
  await opened.settled();
  return busy(opened, "binance", keys);
});
say(["typing while busy", ...ms(strained.echoes), ...ms(strained.idle), strained.longestTask.toFixed(0), strained.page.toFixed(1), strained.aside.toFixed(0)]);

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
writeFileSync("docs/workbench-speed.md", `# How fast the workbench is

Made by \`bench/page.ts\` in Chromium, headless, as \`plimsoll edit\` serves the built page; do not edit. *work* is time on the processor, by thread, in milliseconds:
what a busy machine does not stretch. *by the clock* is what somebody would have waited on the machine that measured, whose load was ${loadAtStart.toFixed(1)} on ${cpus().length} processors when it
began and ${(loadavg()[0] ?? 0).toFixed(1)} when it ended. *p95*: 95 in 100 take no longer. What is shown was held against the language and the engine, asked directly, before and while it was measured.

## From a key to its messages

${keys} keys in a formula, some of which break the text. *until shown*: the worker that reads the text, until the frame with the messages; *in all*: with colours, hints, lenses and completion, which come after.

| policy | lines | language, until shown: work | p95 | page: work | p95 | language, in all: work | p95 | by the clock | p95 |
|---|---|---|---|---|---|---|---|---|---|
${typing.join("\n")}

## From a slider to the next picture

The first mark price of an account with 50 positions in 5 instruments, half of them cross; ${steps} steps, each when the one before is shown.

| policy | engine: work | p95 | page: work | p95 | both: work | p95 | by the clock | p95 |
|---|---|---|---|---|---|---|---|---|
${sliding.join("\n")}

## The first load

The shell is painted ${middle((one) => one.painted).toFixed(0)} ms after the page was asked for, the text editor has its text at ${middle((one) => one.text).toFixed(0)} ms, the first answer is shown at ${middle((one) => one.answer).toFixed(0)} ms (by the clock, medians of ${loads}):
the shell takes ${((100 * middle((one) => one.painted)) / middle((one) => one.text)).toFixed(0)} % of the way to the text. ${(sum / 1e6).toFixed(2)} MB packed are sent until everything is shown, in ${files.length} files; \`test/editor/first-load.test.ts\` holds it.

| file | packed, kB |
|---|---|
${files.filter(({ bytes }) => bytes > 5000).map(({ name, bytes }) => `| ${name.replace(/^assets\//, "").replace(/-[\w-]{8}\./, ".")} | ${kB(bytes)} |`).join("\n")}
| the others | ${kB(files.filter(({ bytes }) => bytes <= 5000).reduce((total, { bytes }) => total + bytes, 0))} |

## Typing while the engine is busy

${keys} keys while the policy is compared with another one over all its accounts: ${strained.aside.toFixed(0)} ms of work beside the page. What is being typed is compared, and its examples run, once typing rests.
A character is on the screen after ${at(strained.echoes, 0.5).toFixed(0)} ms, p95 ${at(strained.echoes, 0.95).toFixed(0)} ms, by the clock; while nothing else is worked out, after ${at(strained.idle, 0.5).toFixed(0)} ms, p95 ${at(strained.idle, 0.95).toFixed(0)} ms. The page's own thread works ${strained.page.toFixed(1)} ms a key; its longest task, by the clock, took ${strained.longestTask === 0 ? "less than 50" : strained.longestTask.toFixed(0)} ms.
`);
