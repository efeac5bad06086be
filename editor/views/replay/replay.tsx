import { SNAPSHOT_BYTES } from "../../../engine/limits.ts";
import { ChartFigure } from "../../charts/figure.tsx";
import { ReplayCourse, ReplayCourseTable, type CourseWords } from "../../charts/replay-course.tsx";
import { Sized } from "../../charts/sized.tsx";
import { openFromDisk } from "../../files/disk.ts";
import { refuseHugePaste } from "../../files/paste-limit.ts";
import { account } from "../../state/accounts.ts";
import { entryIndex, eventsText, offerSample, replayAnswer, replayResult } from "../../state/replay.ts";
import { activeSet } from "../../state/workspace.ts";
import { statusWords } from "../../words/account.ts";
import { flowWords, show } from "../../words/charts.ts";
import { replayWords } from "../../words/replay.ts";
import { say } from "../../words/say.ts";
import type { Replayed } from "../../worker/replay.ts";
import { AccountPicker } from "../what-if/account-picker.tsx";
import { Entries } from "./entries.tsx";
import { Sums } from "./sums.tsx";
import { Then } from "./then.tsx";

/** A field with more in it takes the browser minutes to lay out. */
const fieldLength = 4_000_000;

/** Dated events happen to the account at hand: the events, the picture, one entry and how the account stands after it, and the timeline. */
export function Replay() {
  const [answer, result] = [replayAnswer.value, replayResult.value];
  return (
    <div class="replay">
      <p class="note">{say(replayWords.about)}</p>
      <AccountPicker />
      <EventField />
      {answer !== undefined && "issues" in answer && (
        <div class="refusal" role="alert" data-testid="event-issues">
          <p>{say(replayWords.wrong)}</p>
          <ul>{answer.issues.map((issue, index) => <li key={index}>{issue}</li>)}</ul>
        </div>
      )}
      {result !== undefined && <Outcome result={result} />}
    </div>
  );
}

function EventField() {
  const fromFile = async (): Promise<void> => {
    const { files: [first] } = await openFromDisk(".json,.ndjson,.jsonl,.txt", SNAPSHOT_BYTES);
    if (first !== undefined) eventsText.value = first.text;
  };
  return (
    <>
      <label class="stacked">
        {say(replayWords.events)}
        <textarea rows={8} spellcheck={false} data-testid="events" value={eventsText.value ?? ""} onPaste={(event) => refuseHugePaste(event, fieldLength)} onInput={(event) => (eventsText.value = event.currentTarget.value)} />
      </label>
      <p>
        <button type="button" onClick={() => void fromFile()}>{say(replayWords.open)}</button>{" "}
        <button type="button" data-testid="sample-events" onClick={() => void offerSample()}>{say(replayWords.sample)}</button>
      </p>
      {activeSet.value.length > 1 && <p class="note">{say(replayWords.versions)}</p>}
    </>
  );
}

function Outcome({ result }: { readonly result: Replayed }) {
  const { counts, until, status, entries, pools, marks, from } = result;
  const at = entries[entryIndex.value]?.at ?? from;
  const words = courseWords(account.value?.snapshot.account.id ?? "", result);
  return (
    <>
      <p data-testid="replay-summary">
        {say(replayWords.summary, { until, status: say(statusWords(status)), done: counts.done, refused: counts.refused, impossible: counts.impossible, undecided: counts.cannotDecide, plans: counts.liquidations })}
        {counts.ties > 0 && ` ${say(replayWords.ties, { count: counts.ties })}`}
      </p>
      <ChartFigure caption={say(replayWords.picture)} asTable={flowWords().asTable} table={<ReplayCourseTable pools={pools} marks={marks} words={words} show={show} />} testId="replay-picture">
        <Sized>{(width) => <ReplayCourse pools={pools} marks={marks} from={from} until={until} at={at} width={width} words={words} />}</Sized>
      </ChartFigure>
      <Then result={result} />
      <Entries result={result} />
      <Sums result={result} />
    </>
  );
}

function courseWords(id: string, { until, status, pools }: Replayed): CourseWords {
  const ends = pools.map(({ id: pool, points }) => `${pool}: ${show.percent(points.at(-1)?.ratio)}`).join(", ");
  return {
    threshold: say(replayWords.threshold),
    beyond: say(replayWords.beyond),
    noRatio: say(replayWords.noRatio),
    gone: say(replayWords.gone),
    moment: say(replayWords.moment),
    marked: say(replayWords.what),
    status: (word) => say(statusWords(word)),
    label: `${say(replayWords.picture)}, ${id}, ${until}: ${say(statusWords(status))}. ${ends}`,
  };
}
