import { namePart, openReport, report, shownVerdict } from "../../state/report.ts";
import { conformanceWords as words, verdictWord } from "../../words/conformance.ts";
import { showDecimal } from "../../words/number.ts";
import { say } from "../../words/say.ts";
import type { ReportedCase, Run } from "../../worker/kit-desk.ts";
import { English, Verdict } from "../verdict.tsx";
import { Case, everyDigit, toneOf } from "./case.tsx";

/** A run of a platform against a suite, from the disk: the same that its page says. */
export function Conformance() {
  const opened = report.value;
  return (
    <div class="conformance">
      <p class="note">{say(words.about)}</p>
      <p><button type="button" data-testid="open-report" onClick={() => void openReport()}>{say(words.open)}</button></p>
      {opened !== undefined && "reading" in opened && <p class="note" role="status">{say(words.reading, { file: opened.name })}</p>}
      {opened !== undefined && "issues" in opened && (
        <div class="refusal" role="alert" data-testid="report-issues">
          <p>{say(words.wrong, { file: opened.name })}</p>
          <ul>{opened.issues.slice(0, 20).map((issue, index) => <li key={index}><English text={issue} /></li>)}</ul>
        </div>
      )}
      {opened !== undefined && "run" in opened && <Report run={opened.run} />}
    </div>
  );
}

function Report({ run }: { readonly run: Run }) {
  const { header, footer, cases, bearing, open } = run;
  const { implementation, connectable } = header?.platform ?? {};
  return (
    <>
      <h2 data-testid="conforms" data-bearing={bearing}>
        {implementation === undefined ? connectable : `${implementation.name} ${implementation.version}`}: <Verdict {...shown[bearing]} word={bearing === "cannot be told" ? say(words.undecided, { open }) : say(bearing === "conforms" ? words.conforms : words.differs)} />
      </h2>
      {footer === undefined && <p class="refusal">{say(words.cutOff)}</p>}
      {footer?.ended !== undefined && <p class="refusal"><English text={footer.ended} /></p>}
      {header !== undefined && (
        <dl class="facts">
          <div><dt>{say(words.suite)}</dt><dd>{header.suite.id}{header.suite.title === undefined ? "" : <>: <English text={header.suite.title} /></>}</dd></div>
          <div><dt>{say(words.policy)}</dt><dd>{say(words.ofPolicy, { policy: header.suite.policy, version: header.suite.version, digest: header.suite.digest.slice(0, 19) })}…</dd></div>
          <div><dt>{say(words.platform)}</dt><dd><code>{header.platform.connectable}</code></dd></div>
          <div><dt>{say(words.profile)}</dt><dd>{header.profile}</dd></div>
          {header.suite.stale !== undefined && <div><dt>▲</dt><dd><English text={header.suite.stale} /></dd></div>}
        </dl>
      )}
      <Counts cases={cases} />
      {footer !== undefined && footer.ledger.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={say(words.ledger)}>
          <table class="stack">
            <caption>{say(words.ledger)}</caption>
            <thead><tr><th scope="col">{say(words.output)}</th><th scope="col" class="number">{say(words.cases)}</th><th scope="col" class="number">{say(words.largest)}</th><th scope="col">{say(words.reason)}</th></tr></thead>
            <tbody>{footer.ledger.map(({ output, cases: count, largest, reason }) => <tr key={`${output} ${reason}`}><th scope="row"><code>{output}</code></th><td class="number" data-label={say(words.cases)}>{count}</td><td class="number" data-label={say(words.largest)}>{showDecimal(largest, everyDigit)}</td><td data-label={say(words.reason)}><English text={reason} /></td></tr>)}</tbody>
          </table>
        </div>
      )}
      <Cases run={run} />
    </>
  );
}

const shown = { conforms: { tone: "good", sign: "✔" }, "cannot be told": { tone: "doubtful", sign: "?" }, "does not conform": { tone: "bad", sign: "✖" } } as const;

function verdictsOf(cases: readonly ReportedCase[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { result: { verdict } } of cases) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How many of each verdict. */
function Counts({ cases }: { readonly cases: readonly ReportedCase[] }) {
  return (
    <table class="verdict-counts" data-testid="verdict-counts">
      <caption>{say(words.verdicts)}</caption>
      <thead><tr><th scope="col">{say(words.verdict)}</th><th scope="col" class="number">{say(words.cases)}</th></tr></thead>
      <tbody>
        {verdictsOf(cases).map(([verdict, count]) => {
          const { tone, sign } = toneOf(verdict, cases.some(({ result, fails }) => fails && result.verdict === verdict));
          return <tr key={verdict} data-verdict={verdict}><th scope="row"><Verdict tone={tone} sign={sign} word={verdictWord(verdict)} /></th><td class="number">{count}</td></tr>;
        })}
      </tbody>
    </table>
  );
}

const shownAtMost = 100;

function Cases({ run }: { readonly run: Run }) {
  const { cases } = run;
  const [wanted, part] = [shownVerdict.value, namePart.value.trim().toLowerCase()];
  const failed = cases.filter(({ fails }) => fails);
  const chosen = (wanted === "failing" ? failed : wanted === "all" ? cases : cases.filter(({ result }) => result.verdict === wanted)).filter(({ result }) => result.id.toLowerCase().includes(part));
  return (
    <section>
      <h2>{say(words.cases)}</h2>
      <p>
        <label class="field">
          {say(words.show)}{" "}
          <select data-testid="shown-verdict" value={wanted} onChange={(event) => (shownVerdict.value = event.currentTarget.value)}>
            <option value="failing">{say(words.onlyFailing, { count: failed.length })}</option>
            <option value="all">{say(words.everything, { count: cases.length })}</option>
            {verdictsOf(cases).map(([verdict, count]) => <option key={verdict} value={verdict}>{say(words.onlyVerdict, { verdict: verdictWord(verdict), count })}</option>)}
          </select>
        </label>
        <label class="field">{say(words.named)} <input type="text" data-testid="name-part" value={namePart.value} onInput={(event) => (namePart.value = event.currentTarget.value)} /></label>
      </p>
      {chosen.length === 0 && <p class="note">{say(words.none)}</p>}
      <ul class="cards" data-testid="cases" data-count={chosen.length}>{chosen.slice(0, shownAtMost).map((each) => <Case key={each.result.id} run={run} of={each} />)}</ul>
      {chosen.length > shownAtMost && <p class="note">{say(words.more, { count: chosen.length - shownAtMost })}</p>}
    </section>
  );
}
