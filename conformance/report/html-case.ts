import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { ReportResult } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { accountItems } from "./account-items.ts";
import { callAgain } from "./call-again.ts";
import { nearestBoundaries, whyOurs } from "./why.ts";
import { cutValue, inWords } from "./in-words.ts";
import { toneOf } from "./text.ts";
import { showCount } from "../../engine/report/numbers.ts";
import { escapeMarkup } from "../../engine/report/markup.ts";
import { weightiestFirst } from "./weightiest.ts";

/** One platform's failure of a case. */
export interface Failure {
  readonly name: string;
  readonly result: ReportResult;
  /** The call that ran it. */
  readonly reproduce: string | undefined;
}

/** Outputs of a failure that are explained; more would bury the first. */
const explained = 3;

/** A case that somebody fails: why it is in the suite, what each platform said, what the policy says and why, the account, and the call. */
export function failureHtml(asked: SuiteCase, failures: readonly Failure[], policy: CompiledPolicy | undefined): string {
  const paths = [...new Set(failures.flatMap(({ result }) => weightiestFirst(result.differences).filter(({ tolerated }) => tolerated === undefined).map(({ path }) => path)))];
  const reasons = policy === undefined ? [] : paths.slice(0, explained).flatMap((path) => {
    const why = whyOurs(policy, asked, path);
    return why === undefined ? [] : [`<details><summary>Why the policy says so: ${escapeMarkup(path)}</summary><pre>${lined(why)}</pre></details>`];
  });
  const boundaries = policy === undefined ? [] : nearestBoundaries(policy, asked);
  return [
    `<article id="${idOf(asked.id)}"${new Set(failures.map(({ result }) => result.verdict)).size === 1 ? ` class="v-${failures[0]?.result.verdict ?? ""}"` : ""}>`,
    `<h3>${escapeMarkup(asked.id)}</h3>`,
    ...(asked.why?.note === undefined ? [] : [`<p>${escapeMarkup(asked.why.note)}</p>`]),
    ...(asked.spec ?? []).map(({ doc, section }) => `<p class="dim">Written in ${escapeMarkup(doc)}${section === undefined ? "" : `, ${escapeMarkup(section)}`}</p>`),
    ...failures.map(oneHtml),
    ...reasons,
    ...(boundaries.length === 0 ? [] : [`<p>Nearest boundaries:</p><ul>${boundaries.map((text) => `<li>${escapeMarkup(text)}</li>`).join("")}</ul>`]),
    `<ul>${accountItems(asked).map((item) => `<li>${escapeMarkup(item)}</li>`).join("")}</ul>`,
    `<details><summary>The account, and what was asked, as data</summary><pre>${lined(JSON.stringify({ snapshot: asked.snapshot, ask: asked.ask ?? { ask: "assess" } }, undefined, 2))}</pre></details>`,
    "</article>",
  ].join("\n");
}

function oneHtml({ name, result, reproduce }: Failure): string {
  const { verdict, message, detail, differences } = result;
  const head = ["output", "the policy", "the platform", "platform less policy"].map((text, index) => `<th scope="col"${index === 0 ? "" : ' class="number"'}>${text}</th>`).join("");
  const rows = weightiestFirst(differences).map(({ path, expected, found, by, tolerated }) => `<tr><th scope="row">${escapeMarkup(path)}</th><td class="number">${escapeMarkup(cutValue(inWords(path, expected)) ?? "nothing")}</td><td class="number">${escapeMarkup(cutValue(inWords(path, found)) ?? "nothing")}</td><td class="number">${escapeMarkup(by ?? "")}${tolerated === undefined ? "" : ` <span class="dim">tolerated: ${escapeMarkup(tolerated)}</span>`}</td></tr>`);
  return [
    `<p><strong>${escapeMarkup(name)}</strong>: <span class="${toneOf(verdict)}">${escapeMarkup(verdict)}</span>${message === undefined ? "" : `. ${escapeMarkup(message)}`}</p>`,
    ...(rows.length === 0 ? [] : [`<div class="frame" tabindex="0" role="region" aria-label="${escapeMarkup(`${name}, ${result.id}`)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`]),
    ...(detail === undefined ? [] : [detailHtml(detail)]),
    ...(reproduce === undefined ? [] : [`<p>Run it again:</p><pre>${lined(callAgain(reproduce, result.id))}</pre>`]),
  ].join("\n");
}

const shownLines = 12;

/** What else a platform wrote. What is long is there for who wants it, and in nobody's way. */
function detailHtml(detail: string): string {
  const lines = detail.trimEnd().split("\n").length;
  const text = `<pre>${lined(detail)}</pre>`;
  return lines <= shownLines ? text : `<details><summary>What it wrote besides: ${showCount(lines)} lines</summary>${text}</details>`;
}

/** A name that an address may end in. */
export function idOf(id: string): string {
  return `case-${id.replace(/[^A-Za-z0-9.-]/g, (character) => `_${character.codePointAt(0)?.toString(16) ?? ""}_`)}`;
}

/** Lines that stay lines. */
function lined(text: string): string {
  return text.split("\n").map(escapeMarkup).join("\n");
}
