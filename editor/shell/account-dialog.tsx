import { useEffect, useState } from "preact/hooks";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { openFromDisk } from "../files/disk.ts";
import { refuseHugePaste } from "../files/paste-limit.ts";
import { notice } from "../state/notice.ts";
import { account, accounts, openAccount } from "../state/accounts.ts";
import { assessed } from "../state/answer.ts";
import { fileWords } from "../words/files.ts";
import { say } from "../words/say.ts";
import type { Pasted, PastedText } from "../worker/paste.ts";
import { engine } from "../worker/start.ts";
import { Dialog } from "./dialog.tsx";

const shownNotes = 100;
/** A field with more in it takes the browser minutes to lay out; files may be larger. */
const fieldLength = 4_000_000;

/** Takes up an account that somebody pastes, or the one at hand with what it did not say (`begins`). What it is taken for, and what is wrong with it, is said as it is pasted. */
export function AccountDialog({ onClose, begins = false }: { readonly onClose: () => void; readonly begins?: boolean }) {
  const [texts, setTexts] = useState<readonly PastedText[]>(begins ? atHand() : [{ name: "document 1", text: "" }]);
  const [pasted, setPasted] = useState<Pasted & { readonly of?: readonly PastedText[] } | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      const now = `${new Date().toISOString().slice(0, 19)}Z`;
      if (texts.some(({ text }) => text.trim() !== "")) void engine.ask("paste", { texts, market: account.value?.name ?? "", now }).then((found) => isWanted && setPasted({ ...found, of: texts }));
    }, 200);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [texts]);
  const refuse = (event: ClipboardEvent): void => {
    refuseHugePaste(event, fieldLength);
    if (event.defaultPrevented) setPasted({ format: "text", notes: [], issues: [notice.value ?? ""] });
  };
  const open = async (): Promise<void> => {
    if (pasted?.json === undefined) return;
    const issues = await openAccount(nameFor(pasted.json), pasted.json, "own");
    if (issues.length === 0) onClose();
    else setPasted({ ...pasted, issues });
  };
  const fromFiles = async (): Promise<void> => {
    const { files, tooLarge } = await openFromDisk(".json,.csv,.txt", SNAPSHOT_BYTES);
    if (files.length > 0) setTexts(files);
    if (tooLarge.length > 0) setPasted({ format: "file", notes: [], issues: tooLarge.map(({ name, size }) => say(fileWords.tooLarge, { file: name, size, most: SNAPSHOT_BYTES })) });
  };
  return (
    <Dialog title={say(fileWords.ownTitle)} onClose={onClose}>
      <p>{say(fileWords.ownAbout)}</p>
      {texts.map((each, index) => (
        <label key={index} class="stacked">
          {say(fileWords.ownText, { number: index + 1 })}
          <textarea rows={texts.length === 1 ? 10 : 4} spellcheck={false} data-testid={`paste-${index + 1}`} value={each.text} onPaste={(event) => refuse(event)} onInput={(event) => setTexts(texts.map((old, at) => (at === index ? { ...old, text: event.currentTarget.value } : old)))} />
        </label>
      ))}
      <p>
        <button type="button" data-testid="paste-more" onClick={() => setTexts([...texts, { name: `document ${texts.length + 1}`, text: "" }])}>{say(fileWords.ownMore)}</button>{" "}
        <button type="button" onClick={() => void fromFiles()}>{say(fileWords.ownFiles)}</button>{" "}
        <button type="button" data-testid="paste-begin" disabled={account.value === undefined} onClick={() => setTexts(atHand())}>{say(fileWords.ownBegin)}</button>
      </p>
      <div class="foot">
        {pasted !== undefined && <Taken pasted={pasted} />}
        <p><button type="button" class="primary" data-testid="paste-open" disabled={pasted?.json === undefined || pasted.of !== texts} onClick={() => void open()}>{say(fileWords.ownOpen)}</button></p>
      </div>
    </Dialog>
  );
}

/** The account at hand with what is changed in it, as text to go on with. */
function atHand(): readonly PastedText[] {
  const snapshot = assessed.peek()?.snapshot ?? account.peek()?.snapshot;
  return [{ name: "document 1", text: snapshot === undefined ? "" : JSON.stringify(snapshot, undefined, 2) }];
}

function Taken({ pasted: { format, issues, notes } }: { readonly pasted: Pasted }) {
  return (
    <div data-testid="paste-result" role="status">
      <p>{say(fileWords.ownTaken, { format })}</p>
      {issues.length > 0 && <ul class="refusal">{issues.map((issue, index) => <li key={index}>{issue}</li>)}</ul>}
      {notes.length > 0 && (
        <details>
          <summary>{say(fileWords.ownNotes, { count: notes.length })}</summary>
          <ul>{notes.slice(0, shownNotes).map((note, index) => <li key={index}>{note}</li>)}</ul>
        </details>
      )}
    </div>
  );
}

/** The account's own id, for the list. */
function nameFor(json: string): string {
  const { account: { id } } = JSON.parse(json) as { account: { id: string } }; // it has been validated
  const snapshot = JSON.stringify(JSON.parse(json));
  // Another account of the same id is another account: what exchanges give has no id of its own.
  const taken = (name: string): boolean => accounts.peek().some((each) => each.name === name && JSON.stringify(each.snapshot) !== snapshot);
  let name = id;
  for (let number = 2; taken(name); number += 1) name = `${id} ${number}`;
  return name;
}
