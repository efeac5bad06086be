import { chooseEntry, entryIndex } from "../../state/replay.ts";
import { replayWords } from "../../words/replay.ts";
import { say } from "../../words/say.ts";
import type { Replayed } from "../../worker/replay.ts";
import { Outcome } from "./then.tsx";

/** Entries that stand on the page at once. */
const together = 100;

/** The timeline around the entry that is looked at; each entry can be looked at. */
export function Entries({ result: { entries } }: { readonly result: Replayed }) {
  const from = Math.floor(entryIndex.value / together) * together;
  const shown = entries.slice(from, from + together);
  return (
    <section>
      <h3>{say(replayWords.timeline)}</h3>
      {entries.length > together && <p class="note">{say(replayWords.shown, { from: from + 1, to: from + shown.length, all: entries.length })}</p>}
      <ol class="timeline" start={from + 1} data-testid="timeline">
        {shown.map((entry, index) => (
          <li key={from + index}>
            <button type="button" class="plain link" aria-current={from + index === entryIndex.value ? "true" : undefined} onClick={() => chooseEntry(from + index)}>{entry.at}</button> {entry.words} <Outcome entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
