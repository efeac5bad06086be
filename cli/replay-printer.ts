import type { Closing } from "../engine/replay/replay.ts";
import { ansi, dayBlocks, dayOf, replayEnd, replayReport, replayTitle, Timeline, toText, type Report, type TreeRow } from "../engine/report/index.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import type { ReplayEvent } from "../schemas/generated/events.ts";
import type { ReplayEntry } from "../schemas/generated/replay-answer.ts";
import { valueOf, type Call } from "./command.ts";
import { show } from "./terminal/show.ts";

/** Takes the entries of a replay one after the other. */
export interface Printer {
  begin(): void;
  entry(entry: ReplayEntry): void;
  end(closing: Closing): void;
}

/** What prints a replay as the call wants it. Text and JSON are printed as they come, so that a long replay is not held in memory. */
export function printerFor(call: Call, events: readonly ReplayEvent[], snapshot: Snapshot): Printer {
  if (call.switches.has("markdown") || call.switches.has("html")) return gathering(call, events, snapshot);
  return call.json ? jsonPrinter(call, snapshot) : textPrinter(call, events, snapshot);
}

/** Entries that are laid out together, so that their numbers stand below each other. */
const together = 500;

function textPrinter({ terminal }: Call, events: readonly ReplayEvent[], snapshot: Snapshot): Printer {
  const print = (report: Report): void => terminal.out(toText(report, { widthColumns: terminal.widthColumns, ...(terminal.colours ? { paint: ansi } : {}) }));
  const timeline = new Timeline(snapshot);
  let day = "";
  let rows: TreeRow[] = [];
  let entries = 0;
  const flush = (): void => {
    if (rows.length === 0) return;
    terminal.out("\n");
    print(dayBlocks(day, rows));
    [rows, entries] = [[], 0];
  };
  return {
    begin: () => print(replayTitle(snapshot.account.id, events.length, snapshot.asOf)),
    entry: (entry) => {
      if (dayOf(entry.at) !== day || entries === together) flush();
      day = dayOf(entry.at);
      entries += 1;
      rows.push(...timeline.rows(entry, entry.event === undefined ? undefined : events[entry.event]));
    },
    end: (closing) => {
      flush();
      terminal.out("\n");
      print(replayEnd(closing, snapshot));
    },
  };
}

/** The same bytes as the whole answer printed at once. */
function jsonPrinter({ terminal }: Call, snapshot: Snapshot): Printer {
  const inside = (value: unknown, indent: string): string => JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);
  let first = true;
  return {
    begin: () => terminal.out(`{\n  "account": ${JSON.stringify(snapshot.account.id)},\n  "from": ${JSON.stringify(snapshot.asOf)},\n  "entries": [`),
    entry: (entry) => {
      terminal.out(`${first ? "" : ","}\n    ${inside(entry, "    ")}`);
      first = false;
    },
    end: (closing) => terminal.out(`\n  ],\n${Object.entries(closing).map(([key, value]) => `  ${JSON.stringify(key)}: ${inside(value, "  ")}`).join(",\n")}\n}\n`),
  };
}

/** Markdown and pages are made of the whole answer. */
function gathering(call: Call, events: readonly ReplayEvent[], snapshot: Snapshot): Printer {
  const entries: ReplayEntry[] = [];
  return {
    begin: () => undefined,
    entry: (entry) => void entries.push(entry),
    end: (closing) => {
      const answer = { account: snapshot.account.id, from: snapshot.asOf, entries, ...closing };
      show(call, answer, () => replayReport(answer, snapshot, events, valueOf(call, "picture")));
    },
  };
}
