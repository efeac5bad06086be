/** A document as it must be: what its calls print now, its tables as the code has them, its policies in their one layout. */

import { formatText } from "../../dsl/format/format.ts";
import { blocksIn, type Block } from "./blocks.ts";
import { agrees, runTyped, typedIn } from "./shell.ts";
import { made } from "./tables.ts";

/** The same text where everything in it is fresh. Outputs that agree with what is written (`…` stands for anything) are left as written. */
export async function refreshed(markdown: string): Promise<string> {
  const withTables = markdown.replace(/(<!-- made: ([a-z ]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, begin: string, name: string, end: string) => {
    const make = Object.hasOwn(made, name) ? made[name] : undefined;
    if (make === undefined) throw new Error(`Nothing makes \`${name}\`; there is ${Object.keys(made).join(", ")}.`);
    return `${begin}${make()}\n${end}`;
  });
  let fresh = withTables;
  for (const block of [...blocksIn(withTables)].reverse()) {
    const text = block.language === "console" ? await consoleText(block) : block.language === "margin" ? (formatText(block.text).text ?? block.text) : block.text;
    if (text !== block.text) fresh = `${fresh.slice(0, block.start)}${text}${fresh.slice(block.end)}`;
  }
  return fresh;
}

async function consoleText({ text, words }: Block): Promise<string> {
  const typed = typedIn(text);
  const printed = await runTyped(typed.map((each) => each.typed), words[0] ?? ".");
  return typed.map((each, index) => {
    const now = printed[index]!.replace(/\n*$/, "\n").replace(/^\n$/, ""); // one for each call
    return `$ ${each.typed}\n${agrees(each.printed, now) ? each.printed : now}`;
  }).join("");
}
