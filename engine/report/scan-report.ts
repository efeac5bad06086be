import type { ScanAnswer, WatchedFeed } from "../../schemas/generated/scan-answer.ts";
import { columnsOf } from "./columns.ts";
import { showNumber } from "./numbers.ts";
import { harmless, part, phrase, type Report } from "./report.ts";

/** What a scan over many accounts came to. */
export function scanReport({ policy, accounts, positions, rejected, undecided, statuses, rejects, feed }: ScanAnswer): Report {
  const count = (amount: number, one: string, many: string): string => `${showNumber(String(amount))} ${amount === 1 ? one : many}`;
  return [
    { kind: "title", phrase: phrase(part(`${count(accounts, "account", "accounts")} with ${count(positions, "position", "positions")}`, "strong")) },
    { kind: "paragraph", phrase: part(`${policy.id} version ${policy.version}, digest ${policy.digest.replace(/^sha256:/, "").slice(0, 12)}…`, "dim") },
    ...(statuses.length === 0 ? [] : [{ kind: "table", columns: columnsOf("status", "accounts"), rows: statuses.map(({ status, accounts: each }) => ({ cells: [harmless(status), showNumber(String(each))] })) } as const]),
    ...(undecided === 0 ? [] : [{ kind: "paragraph", phrase: part(`Of ${count(undecided, "account", "accounts")} something cannot be decided; cannotDecide of each says what and why.`, "doubtful") } as const]),
    ...(rejected === 0
      ? []
      : [
          { kind: "heading", text: `${count(rejected, "row is", "rows are")} no account` } as const,
          { kind: "lines", lines: [...rejects.map(({ row, reason }) => harmless(`row ${row}: ${reason}`)), ...(rejected > rejects.length ? [`and ${rejected - rejects.length} more`] : [])] } as const,
        ]),
    ...(feed === undefined ? [] : feedParts(feed)),
  ];
}

/** What a feed came to, in a line, and its first lines that were none. */
export function feedInWords({ lines, wouldBe, concerned, looked, asked, changed }: WatchedFeed): string {
  const share = wouldBe === 0 ? "" : ` (${percent(looked, wouldBe)} of ${showNumber(String(wouldBe))})`;
  return `${showNumber(String(lines))} ${lines === 1 ? "line" : "lines"} of the feed: ${showNumber(String(changed))} ${changed === 1 ? "decision" : "decisions"} changed; ${showNumber(String(looked))} looks at an account${share}, ${showNumber(String(concerned))} where it held what changed; the exact engine was asked ${showNumber(String(asked))} times.`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((10_000 * part) / whole) / 100} %`;
}

function feedParts(feed: WatchedFeed): Report {
  return [
    { kind: "heading", text: "The feed" },
    { kind: "paragraph", phrase: feedInWords(feed) },
    ...(feed.rejected === 0 ? [] : [{ kind: "lines", lines: [...feed.rejects.map(({ seq, reason }) => harmless(`line ${seq}: ${reason}`)), ...(feed.rejected > feed.rejects.length ? [`and ${feed.rejected - feed.rejects.length} more`] : [])] } as const]),
  ];
}
