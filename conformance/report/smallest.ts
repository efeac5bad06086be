import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Block } from "../../engine/report/index.ts";
import type { ReportHeader, ReportLine, ReportResult } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { accountItems } from "./account-items.ts";
import { callAgain } from "./call-again.ts";
import { casesOfLines } from "./common.ts";
import { cutValue, inWords } from "./in-words.ts";
import { nearestBoundaries, whyOurs } from "./why.ts";

/** The smallest account on which a platform says something else, in words, with the policy's arithmetic where the policy is at hand, that of the one mistake which explains all where a diagnosis found it, and the call that asks it again. */
export function smallestBlocks(lines: readonly ReportLine[], header: ReportHeader | undefined, wrong: readonly ReportResult[], policy: CompiledPolicy | undefined, suspected?: CompiledPolicy): readonly Block[] {
  const cases = casesOfLines(lines);
  const sized = wrong.flatMap((result) => {
    const asked = cases.get(result.id);
    const difference = mainOf(result);
    return asked === undefined || difference === undefined ? [] : [{ result, asked, difference, size: sizeOf(asked) }];
  });
  // A price that follows from several rules is looked at where nothing plainer differs.
  const [least] = [...sized].sort((a, b) => Number(isDerived(a.difference)) - Number(isDerived(b.difference)) || a.size - b.size);
  if (least === undefined) return [];
  const { asked, difference: { path, by } } = least;
  const [expected, found] = [least.difference.expected, least.difference.found].map((value) => cutValue(inWords(path, value)) ?? "nothing");
  const why = policy === undefined ? undefined : whyOurs(policy, asked, path);
  const theirs = suspected === undefined ? undefined : whyOurs(suspected, asked, path)?.split("\n\n").slice(1).join("\n\n");
  return [
    { kind: "heading", text: "The smallest account" },
    { kind: "paragraph", phrase: `${asked.id}${asked.why?.note === undefined ? "" : `. Why it is asked: ${asked.why.note}`}` },
    { kind: "list", items: accountItems(asked) },
    { kind: "paragraph", phrase: path.endsWith(".includes") ? `${path}: by the policy the range of prices has ${expected}, by the platform ${found}.` : `${path}: the policy says ${expected}, the platform ${found}${by === undefined ? "" : `, which is ${by.startsWith("-") ? `${by.slice(1)} less` : `${by} more`}`}.` },
    ...(why === undefined ? [] : [{ kind: "lines", lines: why.trimEnd().split("\n") } as const]),
    ...(theirs === undefined ? [] : [{ kind: "paragraph", phrase: "The same with the mistake that the diagnosis names, which gives what the platform says (clauses and sources are the policy's):" }, { kind: "lines", lines: theirs.trimEnd().split("\n") }] as const),
    ...(policy === undefined ? [] : nearestBoundaries(policy, asked).map((phrase): Block => ({ kind: "paragraph", phrase }))),
    ...(policy === undefined ? [{ kind: "paragraph", phrase: "With --policy POLICY this shows how the policy reckons it; with --diagnose besides, which mistake explains all answers." } as const] : []),
    ...(header?.reproduce === undefined ? [] : [{ kind: "lines", lines: [callAgain(header.reproduce, asked.id)] } as const]),
  ];
}

/** A number tells more than a word that follows from it, and a position's more than its pool's. */
function mainOf({ differences }: ReportResult): ReportResult["differences"][number] | undefined {
  const real = differences.filter(({ path, tolerated, kind }) => tolerated === undefined && kind !== "rule" && path !== "ask"); // that it cannot be asked is said with the case
  const rank = (each: ReportResult["differences"][number]): number => (isDerived(each) ? 8 : 0) + rankOf(each);
  const rankOf = ({ kind, path, found }: ReportResult["differences"][number]): number => (found === undefined ? 4 : 0) + (kind === "number" ? 0 : 2) + (path.startsWith("positions.") ? 0 : 1);
  return [...real].sort((a, b) => rank(a) - rank(b))[0];
}

function isDerived({ path }: { readonly path: string }): boolean {
  return /[pP]rices?(\.|$)|\.marginRatio$/.test(path);
}

/** Fewer positions, orders and wallets first, then fewer digits. */
function sizeOf({ snapshot: { positions = [], orders = [], account }, ask }: SuiteCase): number {
  const things = positions.length + orders.length + (account.balances ?? []).length + (ask === undefined ? 0 : 1);
  return things * 1_000_000 + JSON.stringify([positions, orders, account]).length;
}
