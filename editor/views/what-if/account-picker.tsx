import { signal } from "@preact/signals";
import { AccountDialog } from "../../shell/account-dialog.tsx";
import { account, accounts, chooseAccount, givingFacts } from "../../state/accounts.ts";
import { accountWords } from "../../words/account.ts";
import { say } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";

const pasting = signal(false);

/** Which account is looked at, or one of one's own. */
export function AccountPicker() {
  return (
    <div>
      <label class="field">
        {say(accountWords.account)}{" "}
        <select data-testid="account-picker" value={account.value?.name ?? ""} onChange={(event) => chooseAccount(event.currentTarget.value)}>
          {accounts.value.map(({ name, snapshot }) => <option key={name} value={name}>{name.startsWith(snapshot.account.id) ? name : `${snapshot.account.id} · ${name}`}</option>)}
        </select>
      </label>
      <button type="button" data-testid="own-account" onClick={() => (pasting.value = true)}>{say(whatIfWords.own)}</button>
      {pasting.value && <AccountDialog onClose={() => (pasting.value = false)} />}
      {givingFacts.value && <AccountDialog begins onClose={() => (givingFacts.value = false)} />}
    </div>
  );
}
