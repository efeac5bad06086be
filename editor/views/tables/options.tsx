import type { OptionChoice } from "../../../dsl/service/types.ts";
import { textEditor } from "../../shell/editor-pane.tsx";
import { editTablesOf } from "../../state/tables.ts";
import { say } from "../../words/say.ts";
import { tableWords } from "../../words/tables.ts";

/** The options of a text, and which of their words holds unless a platform says otherwise. */
export function Options({ file, options }: { readonly file: string; readonly options: readonly OptionChoice[] }) {
  if (options.length === 0) return <p class="note">{say(tableWords.noOptions)}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say(tableWords.options)}>
      <table data-testid="options">
        <thead>
          <tr><th scope="col">{say(tableWords.option)}</th><th scope="col">{say(tableWords.usual)}</th><th scope="col">{say(tableWords.source)}</th></tr>
        </thead>
        <tbody>{options.map((option, index) => <Option key={option.name} file={file} option={option} index={index} />)}</tbody>
      </table>
    </div>
  );
}

function Option({ file, option: { name, values, default: usual, cites, because, messages, span }, index }: { readonly file: string; readonly option: OptionChoice; readonly index: number }) {
  const known = usual === undefined || values.includes(usual) ? values : [usual, ...values];
  return (
    <tr>
      <th scope="row">{name.replaceAll("_", " ")}</th>
      <td>
        <select
          data-testid={`default-${name}`} aria-label={name} aria-invalid={messages.some(({ severity }) => severity === "error")} disabled={usual === undefined} value={usual ?? ""}
          onFocus={() => textEditor.value?.reveal(file, span, false)}
          onChange={(event) => void editTablesOf(file, [{ kind: "option", option: index, to: event.currentTarget.value }])}
        >
          {known.map((value) => <option key={value} value={value}>{value}</option>)}
        </select>
        {messages.map(({ message, help }, at) => <span key={at} class="wrong">{message} {help}</span>)}
      </td>
      <td><span class="note">{because} {cites}</span></td>
    </tr>
  );
}
