import { download, openFromDisk, saveToDisk } from "../files/disk.ts";
import { POLICY_BYTES } from "../../engine/limits.ts";
import { account, changes } from "../state/accounts.ts";
import { announce } from "../state/announce.ts";
import { assessed } from "../state/answer.ts";
import { policy } from "../state/policy.ts";
import { newPolicy } from "../state/new-policy.ts";
import { activeFile, activeSet, changeText, openedTexts, openFiles } from "../state/workspace.ts";
import { fileWords } from "../words/files.ts";
import { Menu } from "./menu.tsx";
import { say, type Words } from "../words/say.ts";
import { aside, engine } from "../worker/start.ts";

/** Texts and answers, from the disk and to it. */
export function FileMenu() {
  return (
    <Menu name={say(fileWords.file)} testId="file-menu">
      <Item words={fileWords.newFile} act={newPolicy} />
      <Item words={fileWords.open} act={open} />
      <Item words={fileWords.save} act={save} />
      <Item words={fileWords.revert} act={revert} />
      <Item words={fileWords.exportText} act={exportText} />
      <Item words={fileWords.exportPolicy} act={exportPolicy} />
      <Item words={fileWords.exportAnswer} act={exportAnswer} />
      <Item words={fileWords.exportAccount} act={exportAccount} />
      <Item words={fileWords.exportReport} act={exportReport} />
    </Menu>
  );
}

function Item({ words, act }: { readonly words: Words; readonly act: () => void | Promise<void> }) {
  const run = (event: MouseEvent): void => {
    (event.currentTarget as HTMLElement).closest("details")?.removeAttribute("open"); // the menu that it stands in
    void act();
  };
  return <button type="button" onClick={run}>{say(words)}</button>;
}

async function open(): Promise<void> {
  const { files, tooLarge } = await openFromDisk(".margin");
  openFiles(files);
  for (const { name, size } of tooLarge) announce(say(fileWords.tooLarge, { file: name, size, most: POLICY_BYTES }), 0);
}

async function save(): Promise<void> {
  const file = activeFile.value;
  if (file === undefined) return;
  await saveToDisk(file.name, file.text);
  openedTexts.value = new Map([...openedTexts.value, [file.name, file.text]]);
  announce(say(fileWords.saved, { file: file.name }), 0);
}

function revert(): void {
  for (const { name } of activeSet.value) {
    const opened = openedTexts.value.get(name);
    if (opened !== undefined) changeText(name, opened);
  }
}

function exportText(): void {
  const file = activeFile.value;
  if (file !== undefined) download(file.name.replace(/^.*\//, ""), file.text, "text/plain");
}

async function exportPolicy(): Promise<void> {
  const at = policy.value;
  if (at !== undefined) download(`${at.id}.policy.json`, await engine.ask("compiled", { revision: at.revision }), "application/json");
}

function exportAnswer(): void {
  const { answer } = assessed.value ?? {};
  if (answer !== undefined) download(`${answer.account.id}.assess.json`, `${JSON.stringify(answer, undefined, 2)}\n`, "application/json");
}

function exportAccount(): void {
  const { snapshot } = assessed.value ?? {};
  if (snapshot !== undefined) download(`${snapshot.account.id}.json`, `${JSON.stringify(snapshot, undefined, 2)}\n`, "application/json");
}

async function exportReport(): Promise<void> {
  const [at, of] = [policy.value, account.value];
  if (at === undefined || of === undefined) return;
  const page = await aside.ask("printable", { revision: at.revision, account: of.name, changes: changes.value, engineVersion: __PLIMSOLL_VERSION__ });
  download(`${of.snapshot.account.id}.report.html`, page, "text/html");
}
