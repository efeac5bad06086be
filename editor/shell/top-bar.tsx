import { signal } from "@preact/signals";
import { exampleCount } from "../state/examples.ts";
import { policy, problems } from "../state/policy.ts";
import { activeName, activeSet, openedTexts, openShipped } from "../state/workspace.ts";
import { folderOf, shippedPolicies } from "../state/shipped.ts";
import { PolicyOptions } from "./policy-options.tsx";
import { say } from "../words/say.ts";
import { fileWords } from "../words/files.ts";
import { shellWords } from "../words/shell.ts";
import { chosenTab } from "../state/chosen-tab.ts";
import { PlimsollMark } from "./mark.tsx";
import { FileMenu } from "./file-menu.tsx";
import { Settings } from "./settings.tsx";
import { ShareDialog } from "./share-dialog.tsx";

const sharing = signal(false);

/** Which policy this is, how it stands, and what can be done with it. */
export function TopBar() {
  const folder = folderOf(activeName.value);
  const broken = problems.value.some(({ diagnostic }) => diagnostic.severity === "error");
  const changed = activeSet.value.some(({ name, text }) => openedTexts.value.get(name) !== text);
  return (
    <header class="top-bar">
      <h1><PlimsollMark /> {say(shellWords.product)}</h1>
      <label>
        <span class="unseen">{say(shellWords.choosePolicy)}</span>
        <select data-testid="policy-picker" value={folder} onChange={(event) => void openShipped(event.currentTarget.value)}>
          {shippedPolicies.every((each) => each.folder !== folder) && <option value={folder}>{folder === "" ? activeName.value : folder}</option>}
          <PolicyOptions />
        </select>
      </label>
      <span class="policy-name" data-testid="policy-name" title={policy.value?.title}>{policy.value?.title ?? ""}</span>
      {policy.value !== undefined && <span class="chip">{say(shellWords.version, { version: policy.value.version })}</span>}
      <span class={broken ? "chip bad" : "chip"} data-testid="state">{broken ? `✖ ${say(shellWords.broken)}` : changed ? `✎ ${say(shellWords.draft)}` : `✔ ${say(shellWords.unchanged)}`}</span>
      <ExampleChip />
      <span class="space" />
      <FileMenu />
      <button type="button" data-testid="share" onClick={() => (sharing.value = true)}>{say(fileWords.share)}</button>
      <Settings />
      {sharing.value && <ShareDialog onClose={() => (sharing.value = false)} />}
    </header>
  );
}

function ExampleChip() {
  const { passed, all, done } = exampleCount.value;
  if (all === 0) return null;
  const kind = !done ? "" : passed === all ? " good" : " bad";
  return (
    <button type="button" class={`chip${kind}`} data-testid="example-count" data-done={done} onClick={() => (chosenTab.value = "examples")}>
      {done ? (passed === all ? "✔ " : "✖ ") : "… "}{say(shellWords.examples, { passed, all })}
    </button>
  );
}
