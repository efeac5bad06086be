import { signal } from "@preact/signals";
import { policy } from "../../state/policy.ts";
import { exampleCount, runs } from "../../state/examples.ts";
import { exampleWords } from "../../words/examples.ts";
import { say } from "../../words/say.ts";
import { ExampleCard } from "./example-card.tsx";

const onlyFailed = signal(false);

/** The examples of the policy, each with what it claims and what was found. */
export function Examples() {
  const all = policy.value?.examples ?? [];
  if (all.length === 0) return <p class="note">{say(exampleWords.none)}</p>;
  const { passed } = exampleCount.value;
  const { results } = runs.value;
  return (
    <div class="examples">
      <p data-testid="example-summary">
        <strong>{say(exampleWords.summary, { passed, all: all.length })}</strong>{" "}
        <label class="field"><input type="checkbox" checked={onlyFailed.value} onChange={(event) => (onlyFailed.value = event.currentTarget.checked)} /> {say(exampleWords.onlyFailed)}</label>
      </p>
      <ul class="cards">
        {all.map(({ title }, index) => (onlyFailed.value && results.get(index)?.passed !== false ? null : <ExampleCard key={`${index} ${title}`} title={title} index={index} result={results.get(index)} />))}
      </ul>
    </div>
  );
}
