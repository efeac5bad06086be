import type { Tier } from "../../../engine/snapshot/index.ts";
import { changeTiers, chooseTiered, messageOf, resetTiers, setTiers, tieredInstrument, tieredInstruments, tiersNow, undoTiers } from "../../state/account-tiers.ts";
import { account, changesByKey } from "../../state/accounts.ts";
import { announce } from "../../state/announce.ts";
import { fieldsOf, grouped, shownOf, unitOf, withoutRow, withSplit } from "../../state/tier-rows.ts";
import { accountWords } from "../../words/account.ts";
import { say } from "../../words/say.ts";
import { tableWords } from "../../words/tables.ts";
import { pictureWords } from "../../words/what-if.ts";
import { Grid } from "./grid.tsx";

/** The tiers that come with an instrument of the account, as a grid that changes what is looked at. */
export function AccountTiers() {
  const instrument = tieredInstrument.value;
  if (instrument === undefined) return null;
  const { symbol, settle } = instrument;
  const tiers = tiersNow.value;
  const fields = fieldsOf(tiers);
  const label = say(tableWords.accountTiers, { symbol });
  const set = async (next: readonly Tier[]): Promise<boolean> => {
    const issue = await setTiers(symbol, next);
    if (issue !== undefined) announce(messageOf(issue).message, 0);
    return issue === undefined;
  };
  return (
    <section class="tier-table" data-tiers={symbol}>
      <h3>{label} <span class="note">{say(accountWords.account)} {account.value?.snapshot.account.id}</span></h3>
      <p class="note">{say(tableWords.accountAbout)}</p>
      {tieredInstruments.value.length > 1 && (
        <label class="field">
          {say(pictureWords.symbol)}{" "}
          <select data-testid="tiered" value={symbol} onChange={(event) => chooseTiered(event.currentTarget.value)}>{tieredInstruments.value.map((each) => <option key={each.symbol} value={each.symbol}>{each.symbol}</option>)}</select>
        </label>
      )}
      {tiers.length === 0 ? (
        <p>{say(tableWords.noAccountTiers)} <button type="button" data-testid="first-tier" onClick={() => void set([{ minNotional: "0", maintenanceAmount: "0" }])}>{say(tableWords.firstTier)}</button></p>
      ) : (
        <Grid
          id={`account ${account.value?.name ?? ""} ${symbol}`} label={label} locked={false} fromTitle={say(tableWords.begins)}
          columns={fields.map((field) => ({ title: field === "maxNotional" ? say(tableWords.ends) : say(tableWords[field]), unit: unitOf(field, settle) }))}
          rows={tiers.map((tier) => ({ from: grouped(tier.minNotional), cells: fields.map((field) => ({ value: shownOf(tier, field), open: field === "maxNotional" && tier.maxNotional === undefined, messages: [] })) }))}
          onEdit={(changes, added) => changeTiers(symbol, changes, added)}
          onSplit={(row) => set(withSplit(tiers, row))}
          onDelete={async (row) => tiers.length > 1 && set(withoutRow(tiers, row))}
          onUndo={(again) => undoTiers(symbol, again)}
          onPoint={() => undefined}
        />
      )}
      {changesByKey.value.has(`tiers ${symbol}`) && <p><button type="button" data-testid="reset-tiers" onClick={() => resetTiers(symbol)}>{say(tableWords.reset)}</button></p>}
    </section>
  );
}
