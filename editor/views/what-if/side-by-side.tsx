import type { AssessAnswer } from "../../../engine/snapshot/index.ts";
import { assessed } from "../../state/answer.ts";
import { policy } from "../../state/policy.ts";
import { accountWords } from "../../words/account.ts";
import { showMoney, showPercent } from "../../words/number.ts";
import { say } from "../../words/say.ts";
import { pictureWords } from "../../words/what-if.ts";
import { Status } from "./monitor.tsx";

const shownAtMost = 50;

/** Each position as it is, and as it would be in another mode. */
export function SideBySide({ here, there, mode }: { readonly here: AssessAnswer; readonly there: AssessAnswer; readonly mode: string }) {
  const title = policy.value?.modes.find(({ name }) => name === mode)?.title ?? mode;
  const caption = say(pictureWords.sideBySide, { here: say(pictureWords.here), there: title });
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table data-testid="side-by-side">
        <caption>{caption}</caption>
        <thead>
          <tr><th scope="col">{say(accountWords.position)}</th><th scope="col">{say(pictureWords.here)}</th><th scope="col">{title}</th></tr>
        </thead>
        <tbody>{here.positions.slice(0, shownAtMost).map(({ id }) => <tr key={id} data-position={id}><th scope="row">{id}</th><td><Stands answer={here} id={id} /></td><td><Stands answer={there} id={id} /></td></tr>)}</tbody>
      </table>
    </div>
  );
}

function Stands({ answer, id }: { readonly answer: AssessAnswer; readonly id: string }) {
  const position = answer.positions.find((each) => each.id === id);
  const pool = answer.pools.find((each) => each.id === position?.pool);
  if (position === undefined) return <>–</>;
  const symbol = assessed.value?.snapshot.positions?.find((each) => each.id === id)?.symbol;
  const quote = assessed.value?.snapshot.instruments?.find((each) => each.symbol === symbol)?.quote;
  return (
    <>
      <Status status={position.status} /> {pool?.id}
      <br />
      {say(accountWords.liquidationPrice)} <strong>{position.liquidationPrice === undefined ? say(accountWords.none) : showMoney(position.liquidationPrice, quote)}</strong>
      <br />
      {say(accountWords.marginRatio)} {showPercent(pool?.marginRatio)}
    </>
  );
}
