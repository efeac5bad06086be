import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { POLICY_BYTES } from "../../engine/limits.ts";
import { refuseHugePaste } from "../files/paste-limit.ts";
import type { TextEditor } from "../monaco/text-editor.ts";
import { stale } from "../state/policy.ts";
import { activeName, closeFile, files, openedTexts } from "../state/workspace.ts";
import { editorWords } from "../words/editor.ts";
import { say } from "../words/say.ts";

/** The text editor, once it has loaded; views ask it to show lines. */
export const textEditor = signal<TextEditor | undefined>(undefined);

/** The open files as tabs, and Monaco, which comes when the page has been painted. */
export function EditorPane() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const refuse = (event: ClipboardEvent): void => refuseHugePaste(event, POLICY_BYTES);
    host.current?.addEventListener("paste", refuse, true);
    void import("../monaco/text-editor.ts").then(({ createTextEditor }) => {
      if (host.current !== null && textEditor.value === undefined) textEditor.value = createTextEditor(host.current);
    });
  }, []);
  return (
    <div class="editor-pane">
      <FileTabs />
      {stale.value && <p class="stale" role="note">▲ {say(editorWords.stale)}</p>}
      <div class="editor-host" ref={host} data-testid="editor">
        {textEditor.value === undefined && <p class="loading">{say(editorWords.loading)}</p>}
      </div>
      <p class="hint">{say(editorWords.hint)}</p>
    </div>
  );
}

function FileTabs() {
  if (files.value.length < 2) return null;
  return (
    <nav class="file-tabs" aria-label={say(editorWords.files)}>
      {files.value.map(({ name, text }) => (
        <span key={name} class={name === activeName.value ? "file-tab chosen" : "file-tab"}>
          <button type="button" class="plain" aria-current={name === activeName.value ? "true" : undefined} onClick={() => (activeName.value = name)}>
            {name}
            {openedTexts.value.get(name) === text ? "" : " •"}
          </button>
          <button type="button" class="icon" aria-label={say(editorWords.closeFile, { file: name })} onClick={() => closeFile(name)}>×</button>
        </span>
      ))}
    </nav>
  );
}
