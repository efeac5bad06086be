import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { showPlace } from "../../shell/show-place.ts";
import { lookAt } from "../../state/look-at.ts";
import { policy } from "../../state/policy.ts";
import { askSolverToProve, proofs, proveAgain } from "../../state/proofs.ts";
import { statusWords } from "../../words/account.ts";
import { showDecimal } from "../../words/number.ts";
import { proofWords, propertyWords } from "../../words/proofs.ts";
import { aboutInWords } from "../../words/reasons.ts";
import { say } from "../../words/say.ts";
import type { Finding } from "../../worker/kit-desk.ts";
import { AskSolver, solverProgress } from "../ask-solver.tsx";
import { LongRunBar } from "../long-run-bar.tsx";
import { English, Verdict } from "../verdict.tsx";

const verdicts = ["refuted", "unknown", "proved"] as const;
const tones = { proved: { tone: "good", sign: "✔" }, refuted: { tone: "bad", sign: "✖" }, unknown: { tone: "doubtful", sign: "?" } } as const;

/** What is true of every account: the refuted first, each with its account, then what is unknown, then what is proved. */
export function Proofs() {
  const shown = useSignal("all");
  const { stage, found } = { stage: proofs.stage.value, found: proofs.found.value };
  const findings = found?.findings ?? [];
  const count = (verdict: string): number => findings.filter((each) => each.verdict === verdict).length;
  const sorted = verdicts.filter((verdict) => shown.value === "all" || shown.value === verdict).flatMap((verdict) => findings.filter((each) => each.verdict === verdict));
  const progress = stage !== "running" || found === undefined ? undefined : found.solver !== undefined ? solverProgress(found.solver) : say(proofWords.working, { property: nameOf(found.property ?? ""), done: found.done, all: found.all });
  return (
    <div class="proofs">
      <p class="note">{say(proofWords.about)}</p>
      <LongRunBar stage={stage} progress={progress} onStop={() => proofs.stop()} onAgain={() => void proveAgain()} words={proofWords} />
      {stage !== "running" && stage !== "waiting" && count("unknown") > 0 && <AskSolver open={count("unknown")} asked={found?.asked === true} onAsk={() => void askSolverToProve()} />}
      {findings.length > 0 && (
        <>
          <p data-testid="proof-summary" data-done={stage === "done"}>
            <strong>{say(proofWords.summary, { proved: count("proved"), refuted: count("refuted"), unknown: count("unknown") })}</strong>{" "}
            <label class="field">
              {say(proofWords.show)}{" "}
              <select data-testid="proofs-shown" value={shown.value} onChange={(event) => (shown.value = event.currentTarget.value)}>
                <option value="all">{say(proofWords.all)}</option>
                {verdicts.map((verdict) => <option key={verdict} value={verdict}>{say(proofWords[verdict])}</option>)}
              </select>
            </label>
          </p>
          {found?.work !== undefined && <p class="note" data-testid="proof-work">{say(proofWords.work, { evaluations: showDecimal(String(found.work.evaluations)), cases: showDecimal(String(found.work.cases)) })}</p>}
          {sorted.length === 0 && <p class="note">{say(proofWords.none)}</p>}
          <ul class="cards">{sorted.map((finding, index) => <Card key={`${finding.property} ${finding.about} ${index}`} finding={finding} />)}</ul>
        </>
      )}
    </div>
  );
}

function nameOf(property: string): string {
  const words = Object.hasOwn(propertyWords, property) ? propertyWords[property] : undefined;
  return words === undefined ? property.replaceAll("_", " ") : say(words);
}

function titleOf(mode: string): string {
  return policy.value?.modes.find(({ name }) => name === mode)?.title ?? mode;
}

function Card({ finding: { property, about, verdict, because, method, assuming = [], help, clauses, accounts = [] } }: { readonly finding: Finding }) {
  const { tone, sign } = tones[verdict];
  const labels = accounts.length === 1 ? [proofWords.look] : [proofWords.lookBefore, proofWords.lookAfter];
  return (
    <li class={`card ${{ good: "healthy", bad: "liquidatable", doubtful: "warning" }[tone]}`} data-property={property} data-verdict={verdict}>
      <h3><Verdict tone={tone} sign={sign} word={say(proofWords[verdict])} /> {nameOf(property)}: <span>{aboutInWords(about, titleOf, (status) => say(statusWords(status)))}</span></h3>
      <p><English text={because} /></p>
      {accounts.length > 0 && (
        <p class="actions">
          {accounts.slice(0, 2).map((snapshot, index) => <button key={index} type="button" data-testid="look-at" onClick={() => void lookAt(`${property}, ${about}${index === 0 ? "" : ` (${index + 1})`}`, snapshot)}>{say(labels[index] ?? proofWords.look)}</button>)}
        </p>
      )}
      {(method !== undefined || assuming.length > 0 || help !== undefined || clauses.length > 0) && (
        <dl class="facts">
          {method !== undefined && <Row title={say(proofWords.method)}><English text={method} /></Row>}
          {assuming.length > 0 && <Row title={say(proofWords.assuming)}>{assuming.map((text, index) => <div key={index}><English text={text} /></div>)}</Row>}
          {help !== undefined && <Row title={say(proofWords.help)}><English text={help} /></Row>}
          {clauses.length > 0 && <Row title={say(proofWords.rules)}>{clauses.map((clause) => (policy.value?.clauses[clause] === undefined ? <code key={clause}>{clause}</code> : <button key={clause} type="button" class="plain link" onClick={() => showPlace({ clause })}>{clause}</button>))}</Row>}
        </dl>
      )}
    </li>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return <div><dt>{title}</dt><dd>{children}</dd></div>;
}
