import { account, changes } from "../../state/accounts.ts";

export function Marks() {
  const instruments = account.value?.snapshot.instruments ?? [];
  return (
    <fieldset class="marks">
      {instruments.map(({ symbol, markPrice }) => {
        const now = changes.value.find((each) => each.kind === "mark" && each.symbol === symbol)?.price ?? markPrice;
        return (
          <label key={symbol} class="field">
            {symbol}
            <input type="text" inputMode="decimal" data-testid={`mark-${symbol}`} value={now} onInput={(event) => (changes.value = [...changes.value.filter((each) => each.symbol !== symbol), { kind: "mark", symbol, price: event.currentTarget.value }])} />
          </label>
        );
      })}
    </fieldset>
  );
}
