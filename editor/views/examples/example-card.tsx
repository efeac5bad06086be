import { language } from "../../worker/start.ts";
import type { ExampleRun } from "../../worker/engine-desk.ts";
import { announce } from "../../state/announce.ts";
import { chosenTab } from "../../state/chosen-tab.ts";
import { showPlace } from "../../shell/show-place.ts";
import { openExample } from "../../state/open-example.ts";
import { activeSet, applyEdits } from "../../state/workspace.ts";
import { exampleWords } from "../../words/examples.ts";
import { say } from "../../words/say.ts";

interface Card {
  readonly title: string;
  readonly index: number;
  readonly result: ExampleRun | undefined;
}

export function ExampleCard({ title, index, result }: Card) {
  const word = result === undefined ? exampleWords.waiting : result.passed ? exampleWords.passed : exampleWords.failed;
  const sign = result === undefined ? "…" : result.passed ? "✔" : "✖";
  const wrong = (result?.checks ?? []).flatMap((check, at) => (check.passed ? [] : [{ check, place: result!.places[at]! }])); // a place for each check
  return (
    <li class={`card ${result === undefined ? "" : result.passed ? "healthy" : "liquidatable"}`} data-example={index} data-passed={result?.passed}>
      <h3><span class={`status ${result === undefined ? "" : result.passed ? "healthy" : "liquidatable"}`}>{sign} {say(word)}</span> {title}</h3>
      {result?.mistake !== undefined && <p>{say(exampleWords.mistake, { why: result.mistake })}</p>}
      {wrong.length > 0 && (
        <ul class="claims">
          {wrong.map(({ check, place }, at) => (
            <li key={at}>
              <code>{check.text}</code>
              <br />
              {say(exampleWords.expected)} <code data-testid="expected">{check.expected}</code>, {say(exampleWords.actual)} <code data-testid="actual">{check.actual}</code>{" "}
              <button type="button" title={say(exampleWords.acceptOf, { expected: check.expected, actual: check.actual })} onClick={() => void accept(index, place, check.actual)}>{say(exampleWords.accept)}</button>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" onClick={() => void showPlace({ example: title })}>{say(exampleWords.show)}</button>{" "}
        <button type="button" onClick={() => void openExample(index, title).then((opened) => opened && (chosenTab.value = "what-if"))}>{say(exampleWords.openWhatIf)}</button>
      </p>
    </li>
  );
}

async function accept(example: number, place: ExampleRun["places"][number], actual: string): Promise<void> {
  const files = activeSet.value;
  const edit = await language.ask("accept", { files, example, place, actual });
  // Places of a text that has been changed meanwhile are places of another.
  if (edit === undefined || activeSet.value !== files) announce(say(exampleWords.cannotAccept), 0);
  else applyEdits(edit.file, [edit]);
}
