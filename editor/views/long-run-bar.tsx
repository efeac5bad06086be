import { useEffect } from "preact/hooks";
import { announce } from "../state/announce.ts";
import type { Stage } from "../state/long-run.ts";
import { editorWords } from "../words/editor.ts";
import { say, type Words } from "../words/say.ts";

interface Bar {
  readonly stage: Stage;
  /** How far it is, in words. */
  readonly progress: string | undefined;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly words: { readonly stop: Words; readonly again: Words; readonly stopped: Words };
}

/** How far a long question is, and a button that ends it or begins it again. */
export function LongRunBar({ stage, progress, onStop, onAgain, words }: Bar) {
  useEffect(() => {
    if (stage === "done") announce(say(editorWords.done), 0);
  }, [stage]);
  if (stage === "waiting" || stage === "running") {
    return <p class="long-run" data-testid="long-run" data-stage={stage}><span class="note">{progress ?? say(editorWords.loadingView)}</span> {stage === "running" && <button type="button" data-testid="stop" onClick={onStop}>{say(words.stop)}</button>}</p>;
  }
  return (
    <div class="long-run" data-testid="long-run" data-stage={stage === "done" || stage === "stopped" ? stage : "refused"}>
      {stage === "stopped" && <p class="note">{say(words.stopped)}</p>}
      {typeof stage === "object" && <p class="refusal" role="alert">{stage.refused}</p>}
      {stage !== "done" && <button type="button" data-testid="again" onClick={onAgain}>{say(words.again)}</button>}
    </div>
  );
}
