import { PolicyOptions } from "../../shell/policy-options.tsx";
import { showPlace } from "../../shell/show-place.ts";
import { baselineFolder } from "../../state/comparison.ts";
import { askSolverOfDifference, diffAgain, difference } from "../../state/difference.ts";
import { compareWords } from "../../words/compare.ts";
import { differenceWords } from "../../words/difference.ts";
import { solverWords } from "../../words/solver.ts";
import { say } from "../../words/say.ts";
import type { DiffAnswer, DiffChange } from "../../../schemas/generated/diff-answer.ts";
import type { DiffProgress } from "../../worker/kit-desk.ts";
import type { SolverProgress } from "../../worker/solver-desk.ts";
import { AskSolver, solverProgress } from "../ask-solver.tsx";
import { LongRunBar } from "../long-run-bar.tsx";
import { English } from "../verdict.tsx";
import { openDirections } from "./open-directions.ts";
import { Decisions } from "./decisions.tsx";
import { Witness } from "./witness.tsx";

/** The text at hand against another: every decision, proved to be the same or shown to be different by a small account. */
export function Diff() {
  const [stage, found] = [difference.stage.value, difference.found.value];
  const progress = stage === "running" && found !== undefined && found !== "broken" && "progress" in found ? progressOf(found.progress) : say(differenceWords.preparing);
  return (
    <div class="diff">
      <p class="note">{say(differenceWords.about)}</p>
      <label class="field">
        {say(compareWords.with)}{" "}
        <select data-testid="diff-baseline" value={baselineFolder.value} onChange={(event) => (baselineFolder.value = event.currentTarget.value)}>
          <option value="">{say(compareWords.opened)}</option>
          <PolicyOptions />
        </select>
      </label>
      <LongRunBar stage={stage} progress={progress} onStop={() => difference.stop()} onAgain={() => void diffAgain()} words={found !== undefined && found !== "broken" && found.answer !== undefined ? { ...differenceWords, stopped: solverWords.stopped } : differenceWords} />
      {found === "broken" && <p class="refusal">{say(compareWords.broken)}</p>}
      {found !== undefined && found !== "broken" && found.answer !== undefined && <Known answer={found.answer} asked={"asked" in found && found.asked === true} isAsking={stage === "running"} />}
    </div>
  );
}

/** What is known, and a solver for what is not. */
function Known({ answer, asked, isAsking }: { readonly answer: DiffAnswer; readonly asked: boolean; readonly isAsking: boolean }) {
  const open = openDirections(answer);
  return (
    <>
      {!isAsking && open > 0 && <AskSolver open={open} asked={asked} onAsk={() => void askSolverOfDifference()} />}
      <Answer answer={answer} />
    </>
  );
}

function progressOf(progress: DiffProgress | SolverProgress): string {
  if (!("part" in progress)) return solverProgress(progress);
  const { part, done, all } = progress;
  if (part === "solvers") return solverProgress({ about: "", done, all });
  return say(part === "witnesses" ? differenceWords.minimizing : differenceWords.working, { done, all });
}

const shownWitnesses = 30;
const shownChanges = 60;

function Answer({ answer }: { readonly answer: DiffAnswer }) {
  const { old, verdict, decisions, changes, witnesses, onlyOld, onlyNew, searched, assumptions } = answer;
  const after = say(differenceWords.atHand);
  const before = baselineFolder.value === "" ? say(differenceWords.asOpened) : say(differenceWords.named, { id: old.id, version: old.version });
  const bound = verdict === "equivalent" ? [...new Set(decisions.flatMap(({ upTo }) => upTo ?? []))].join(", ") : "";
  const differing = decisions.filter((each) => each.verdict !== "equivalent" && each.verdict !== "no_difference_found");
  return (
    <>
      <p data-testid="diff-verdict" data-verdict={verdict}><strong>{say(differenceWords[bound === "" ? verdict : "equivalentUpTo"], { old: before, now: after, count: differing.length, all: decisions.length, bound })}</strong></p>
      <Decisions decisions={decisions} />
      {changes.length > 0 && (
        <section>
          <h2>{say(compareWords.rules)}</h2>
          <ul class="rule-changes">{changes.slice(0, shownChanges).map((change, index) => <Change key={index} change={change} />)}</ul>
          {changes.length > shownChanges && <p class="note">{say(differenceWords.more, { count: changes.length - shownChanges })}</p>}
        </section>
      )}
      {[{ title: say(differenceWords.onlyOld, { old: before }), names: onlyOld }, { title: say(differenceWords.onlyNew, { now: after }), names: onlyNew }].map(({ title, names }) => names.length > 0 && <p key={title}><strong>{title}:</strong> <English text={names.join(", ")} /></p>)}
      {witnesses.length > 0 && (
        <section>
          <h2>{say(differenceWords.accounts)}</h2>
          <ul class="cards">{witnesses.slice(0, shownWitnesses).map((witness) => <Witness key={witness.id} witness={witness} changes={changes} />)}</ul>
          {witnesses.length > shownWitnesses && <p class="note">{say(differenceWords.more, { count: witnesses.length - shownWitnesses })}</p>}
        </section>
      )}
      <h2>{say(differenceWords.rests)}</h2>
      <ul>
        <li>{searched.ended === "not_needed" ? say(differenceWords.notNeeded) : say(differenceWords.searched, { ...searched })}</li>
        {assumptions.map((text, index) => <li key={index}><English text={text} /></li>)}
      </ul>
    </>
  );
}

function Change({ change: { change, section, oldWords, newWords, new: clause } }: { readonly change: DiffChange }) {
  return (
    <li>
      <span class="chip">{say(compareWords[change])}</span> <span class="note">{section}</span>
      {oldWords !== undefined && <div class="old"><span aria-hidden="true">− </span><code>{oldWords}</code></div>}
      {newWords !== undefined && (
        <div class="new">
          <span aria-hidden="true">+ </span><code>{newWords}</code>
          {clause !== undefined && <button type="button" class="plain link" onClick={() => showPlace({ clause })}>{clause}</button>}
        </div>
      )}
    </li>
  );
}
