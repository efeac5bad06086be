import { fileTables } from "../../state/tables.ts";
import { say } from "../../words/say.ts";
import { tableWords } from "../../words/tables.ts";
import { AccountTiers } from "./account-tiers.tsx";
import { Options } from "./options.tsx";
import { TierTable } from "./tier-table.tsx";

/** Options and tier tables of the policy as grids of the same text. */
export function TableView() {
  const found = fileTables.value;
  const several = found.length > 1;
  return (
    <div class="tables">
      <p class="note">{say(tableWords.about)} {say(tableWords.keys)}</p>
      {found.map(({ file, tables: { tiers, options } }) => (
        <section key={file} aria-label={file}>
          {several && <h2>{file}</h2>}
          {(options.length > 0 || !several) && <h3>{say(tableWords.options)}</h3>}
          {(options.length > 0 || !several) && <Options file={file} options={options} />}
          {tiers.map((grid) => <TierTable key={grid.name} file={file} grid={grid} />)}
          {tiers.length === 0 && !several && <p class="note">{say(tableWords.noTiers)}</p>}
        </section>
      ))}
      <AccountTiers />
    </div>
  );
}
