import { signal } from "@preact/signals";
import type { CompareAnswer, ComparedCell } from "../../../engine/prose/index.ts";
import { PolicyOptions } from "../../shell/policy-options.tsx";
import { showPlace } from "../../shell/show-place.ts";
import { differences as table } from "../../state/differences.ts";
import { chooseOther, otherFolder } from "../../state/other-policy.ts";
import { differenceWords } from "../../words/differences.ts";
import { say } from "../../words/say.ts";

const onlyDifferent = signal(false);

/** The modes side by side: what the help page's table says, and all that it does not. */
export function Differences() {
  return (
    <div class="differences">
      <p class="note">{say(differenceWords.about)}</p>
      <label class="field">
        {say(differenceWords.against)}{" "}
        <select data-testid="other-policy" value={otherFolder.value} onChange={(event) => void chooseOther(event.currentTarget.value)}>
          <option value="">{say(differenceWords.alone)}</option>
          <PolicyOptions />
        </select>
      </label>
      <label class="field"><input type="checkbox" checked={onlyDifferent.value} onChange={(event) => (onlyDifferent.value = event.currentTarget.checked)} /> {say(differenceWords.onlyDifferent)}</label>
      {table.value === undefined ? <p class="note">{say(differenceWords.waiting)}</p> : <Table answer={table.value} />}
    </div>
  );
}

function Table({ answer }: { readonly answer: CompareAnswer }) {
  return (
    <>
      {answer.sections.map(({ key, title, rows }) => {
        const shown = rows.filter(({ same }) => !same || !onlyDifferent.value);
        if (shown.length === 0) return null;
        return (
          <div class="scroll" key={key} tabIndex={0} role="region" aria-label={title}>
            <table data-section={key}>
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{say(differenceWords.feature)}</th>
                  {answer.columns.map((column) => <th scope="col" key={`${column.policy} ${column.mode}`}>{column.title}</th>)}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={row.key} data-row={row.key}>
                    <th scope="row">{row.feature}</th>
                    {row.cells.map((cell, index) => <Cell key={index} cell={cell} own={answer.columns[index]?.policy === 0} />)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </>
  );
}

function Cell({ cell, own }: { readonly cell: ComparedCell; readonly own: boolean }) {
  const [first] = cell.statements;
  return (
    <td>
      {cell.text} {cell.silent === true && <span class="chip">{say(differenceWords.silent)}</span>}
      {cell.assumed === true && <span class="chip">{say(differenceWords.assumed)}</span>}
      {first !== undefined && own && <Sources cell={cell} />}
    </td>
  );
}

const shownAtMost = 4;

function Sources({ cell }: { readonly cell: ComparedCell }) {
  return (
    <span class="sources">
      {cell.statements.slice(0, shownAtMost).map(({ clause, text, citation }, index) =>
        clause === undefined ? null : <button key={index} type="button" class="plain link" title={text} onClick={() => showPlace({ clause })}>[{citation ?? clause}]</button>,
      )}
    </span>
  );
}
