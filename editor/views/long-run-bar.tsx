import { useEffect, useRef } from "preact/hooks";
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
  // Each button takes the place of the other: who pressed one with the keyboard is on the other, and not at the top of the page.
  const button = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);
  const pressed = (act: () => void) => () => {
    isPressed.current = true;
    act();
  };
  useEffect(() => {
    if (stage === "done") announce(say(editorWords.done), 0);
    if (!isPressed.current || button.current === null) return;
    isPressed.current = false;
    if (document.activeElement === null || document.activeElement === document.body) button.current.focus();
  }, [stage]);
  if (stage === "waiting" || stage === "running") {
    return <p class="long-run" data-testid="long-run" data-stage={stage}><span class="note">{progress ?? say(editorWords.loadingView)}</span> {stage === "running" && <button type="button" data-testid="stop" ref={button} onClick={pressed(onStop)}>{say(words.stop)}</button>}</p>;
  }
  return (
    <div class="long-run" data-testid="long-run" data-stage={stage === "done" || stage === "stopped" ? stage : "refused"}>
      {stage === "stopped" && <p class="note">{say(words.stopped)}</p>}
      {typeof stage === "object" && <p class="refusal" role="alert">{stage.refused}</p>}
      {stage !== "done" && <button type="button" data-testid="again" ref={button} onClick={pressed(onAgain)}>{say(words.again)}</button>}
    </div>
  );
}
