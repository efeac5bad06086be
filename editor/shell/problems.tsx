import { problems, type Problem } from "../state/policy.ts";
import { files } from "../state/workspace.ts";
import { editorWords } from "../words/editor.ts";
import { say } from "../words/say.ts";
import { textEditor } from "./editor-pane.tsx";

const signs = { error: "✖", warning: "▲", info: "ℹ" } as const;
const shownAtMost = 200;

/** What is to be said of the texts, as a plain list: everything that squiggles say, for everybody. */
export function Problems() {
  const found = problems.value;
  const count = (severity: string): number => found.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return (
    <section class="problems" aria-label={say(editorWords.problems)}>
      <h2>
        {say(editorWords.problems)}{" "}
        <span class="count">{found.length === 0 ? say(editorWords.noProblems) : say(editorWords.problemCount, { errors: count("error"), warnings: count("warning") })}</span>
      </h2>
      <ul data-testid="problems">
        {found.slice(0, shownAtMost).map((problem, index) => (
          <Row key={`${problem.file}:${problem.diagnostic.at.span.start}:${problem.diagnostic.code}:${index}`} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function Row({ problem: { file, diagnostic } }: { readonly problem: Problem }) {
  const { severity, message, help, code, at } = diagnostic;
  const text = files.value.find(({ name }) => name === file)?.text ?? "";
  const line = text.slice(0, at.span.start).split(/\r\n|\r|\n/).length;
  const word = severity === "error" ? editorWords.error : severity === "warning" ? editorWords.warning : editorWords.note;
  return (
    <li class={`problem ${severity}`}>
      <button type="button" class="plain" onClick={() => textEditor.value?.reveal(file, at.span)}>
        <span aria-hidden="true">{signs[severity]} </span>
        <span class="unseen">{say(word)}: </span>
        <span class="message">{message}</span> <span class="where">{say(editorWords.line, { line })} · {code}</span>
        {help !== undefined && <span class="help">{help}</span>}
      </button>
    </li>
  );
}
