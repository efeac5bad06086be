import { ChartFigure } from "../../charts/figure.tsx";
import { Sized } from "../../charts/sized.tsx";
import { WaterfallTable } from "../../charts/waterfall-table.tsx";
import { Waterfall } from "../../charts/waterfall.tsx";
import { showPlace } from "../../shell/show-place.ts";
import { assessed } from "../../state/answer.ts";
import { lit } from "../../state/lit.ts";
import { brokenDown, parts } from "../../state/parts.ts";
import { accountWords } from "../../words/account.ts";
import { show, waterfallWords } from "../../words/charts.ts";
import { say } from "../../words/say.ts";
import { pictureWords } from "../../words/what-if.ts";

/** From the wallet to the margin balance, bar by bar, and what is required below it; a bar leads to its line. */
export function BreakdownOfPool() {
  const found = parts.value;
  if (found === undefined) return null;
  const onClause = (clause: string): void => showPlace({ clause });
  const shared = {
    asset: found.asset, equity: found.equity.maintaining, words: waterfallWords(), show, onClause,
    requirements: [{ figure: "maintenanceMargin" as const, breakdown: found.maintenanceMargin }, { figure: "initialMargin" as const, breakdown: found.initialMargin }],
  };
  return (
    <>
      <label class="field">
        {say(accountWords.pool)}{" "}
        <select data-testid="breakdown-pool" value={found.pool} onChange={(event) => (brokenDown.value = event.currentTarget.value)}>
          {(assessed.value?.answer.pools ?? []).map(({ id }) => <option key={id} value={id}>{id}</option>)}
        </select>
      </label>
      <ChartFigure caption={`${say(pictureWords.breakdown)}: ${found.pool}`} asTable={shared.words.asTable} table={<WaterfallTable {...shared} />} testId="breakdown">
        <Sized>{(width) => <Waterfall {...shared} id="breakdown" pool={found.pool} width={width} lit={lit.value} />}</Sized>
      </ChartFigure>
    </>
  );
}
