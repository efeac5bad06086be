import { assessed } from "../state/answer.ts";
import { readTexts } from "../state/policy.ts";
import { activeFile, activeName, activeSet, changeText } from "../state/workspace.ts";
import { textEditor } from "./editor-pane.tsx";

/** For tests: what a person types for a long time, and what the page shows, to be held against the command line byte by byte. */
export const testHandle = {
  text: (): string => activeFile.value?.text ?? "",
  setText: (text: string): void => changeText(activeName.value, text),
  /** Whether what the page shows of messages, policy and examples is of the texts of now. */
  isRead: (): boolean => readTexts.value === activeSet.value,
  mark: (): string | undefined => assessed.value?.snapshot.instruments?.[0]?.markPrice,
  snapshot: (): object | undefined => assessed.value?.snapshot,
  answer: (): string => `${JSON.stringify(assessed.value?.answer, undefined, 2)}\n`,
  /** Puts the cursor into the occurrence of a word, counted from 0. */
  goTo: (word: string, nth: number): void => {
    const text = activeFile.value?.text ?? "";
    let at = text.indexOf(word);
    for (let left = nth; left > 0 && at >= 0; left -= 1) at = text.indexOf(word, at + 1);
    textEditor.value?.reveal(activeName.value, { start: at + 1, end: at + 1 });
  },
  cursorLine: (): string => {
    const { instance } = textEditor.value ?? {};
    return instance?.getModel()?.getLineContent(instance.getPosition()?.lineNumber ?? 1) ?? "";
  },
};
