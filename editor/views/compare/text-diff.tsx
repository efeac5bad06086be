import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { baselineFolder, baselineTexts } from "../../state/comparison.ts";
import { activeFile, openedTexts } from "../../state/workspace.ts";
import { compareWords } from "../../words/compare.ts";
import { say } from "../../words/say.ts";

const unfolded = signal(false);

/** Both texts, with what differs marked; loaded when it is unfolded. */
export function TextDiff() {
  const host = useRef<HTMLDivElement>(null);
  const file = activeFile.value;
  const [folder, opened] = [baselineFolder.value, openedTexts.value];
  useEffect(() => {
    if (!unfolded.value || host.current === null || file === undefined) return undefined;
    const element = host.current;
    let dispose = (): void => undefined;
    let gone = false;
    void Promise.all([import("../../monaco/diff.ts"), baselineTexts()]).then(([{ showDiff }, texts]) => {
      const before = texts.find(({ name }) => name === file.name) ?? texts[0];
      if (!gone) dispose = showDiff(element, before?.text ?? "", file.text);
    });
    return () => {
      gone = true;
      dispose();
    };
  }, [unfolded.value, file?.text, folder, opened]);
  return (
    <details class="text-diff" onToggle={(event) => (unfolded.value = event.currentTarget.open)}>
      <summary>{say(compareWords.textDiff)}</summary>
      <div class="diff-host" ref={host} data-testid="text-diff" />
    </details>
  );
}
