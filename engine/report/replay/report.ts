import type { ReplayEvent } from "../../../schemas/generated/events.ts";
import type { PaidInAll, ReplayAnswer } from "../../../schemas/generated/replay-answer.ts";
import type { Snapshot } from "../../snapshot/index.ts";
import { changeBlocks } from "../charge-report.ts";
import { columnsOf } from "../columns.ts";
import { showAmount, showNumber } from "../numbers.ts";
import { Course } from "./course.ts";
import { courseBlocks } from "./course-table.ts";
import { replayPicture } from "./picture.ts";
import { dayBlocks, dayOf, Timeline } from "./timeline.ts";
import { part, phrase, type Block, type Report, type TreeRow } from "../report.ts";
import { statusWord } from "../words.ts";

/**
 * A whole replay: the picture, its timeline by days, the picture as a table, who paid what, and what is left. `snapshot` and `events` are
 * those it was asked about; `pictureFile` is where the picture stands as a file, for forms that cannot hold it.
 */
export function replayReport(answer: ReplayAnswer, snapshot: Snapshot, events: readonly ReplayEvent[], pictureFile?: string): Report {
  const timeline = new Timeline(snapshot);
  const course = new Course(answer.account);
  const days = new Map<string, TreeRow[]>();
  for (const entry of answer.entries) {
    const rows = days.get(dayOf(entry.at)) ?? [];
    days.set(dayOf(entry.at), rows);
    const event = entry.event === undefined ? undefined : events[entry.event];
    rows.push(...timeline.rows(entry, event));
    course.add(entry, event);
  }
  const picture: Block = { kind: "picture", svg: replayPicture(course), words: `Margin ratio of account ${answer.account} over time; the table below says the same.`, ...(pictureFile === undefined ? {} : { file: pictureFile }) };
  return [...replayTitle(answer.account, events.length, answer.from), picture, ...courseBlocks(course), ...[...days].flatMap(([day, rows]) => dayBlocks(day, rows)), ...replayEnd(answer, snapshot)];
}

/** What stands above the timeline, which is known before anything happens. */
export function replayTitle(account: string, events: number, from: string): readonly Block[] {
  return [{ kind: "title", phrase: part(`Replay of account ${account}: ${events === 1 ? "1 event" : `${showNumber(String(events))} events`} from ${from}`, "strong") }];
}

/** What stands below it: what it all came to. */
export function replayEnd({ until, status, counts, paid, money, after }: Omit<ReplayAnswer, "account" | "from" | "entries">, before: Snapshot): readonly Block[] {
  const said = [
    `${counts.done} done`,
    ...([["refused", counts.refused], ["impossible", counts.impossible], ["in which something could not be decided", counts.cannotDecide], [counts.liquidations === 1 ? "liquidation" : "liquidations", counts.liquidations]] as const).flatMap(([word, count]) => (count === 0 ? [] : [`${count} ${word}`])),
  ].join(", ");
  const ties = counts.ties === 0 ? [] : [{ kind: "paragraph" as const, phrase: `${counts.ties === 1 ? "1 event shares its" : `${counts.ties} events share their`} instant with the one before; the order of the list decided between them.` }];
  return [
    { kind: "heading", text: "at the end" },
    { kind: "paragraph", phrase: phrase("At ", until, " the account's status is ", statusWord(status), `. Of what was to happen: ${said}.`) },
    ...ties,
    ...(paid.length === 0 ? [] : paidBlocks(paid)),
    ...(money.length === 0 ? [] : [{ kind: "heading" as const, text: "money" }, { kind: "table" as const, columns: columnsOf("", "before", "came in", "went out", "after"), rows: money.map((flow) => ({ cells: [flow.asset, ...[flow.before, flow.in, flow.out, flow.after].map((value) => showNumber(value))] })) }]),
    ...changeBlocks(before, after),
  ];
}

function paidBlocks(paid: readonly PaidInAll[]): readonly Block[] {
  const rows = paid.map(({ from, to, asset, purpose, amount, times }) => ({ cells: [from, to, showAmount(amount, asset), purpose.replaceAll("_", " "), times === 1 ? "once" : `${showNumber(String(times))} times`] }));
  return [{ kind: "heading", text: "who paid what" }, { kind: "table", columns: columnsOf("from", "~to", "amount", "~for", "~"), rows }];
}
