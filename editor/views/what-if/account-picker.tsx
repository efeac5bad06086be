import { account, accounts, chooseAccount } from "../../state/accounts.ts";
import { accountWords } from "../../words/account.ts";
import { say } from "../../words/say.ts";

export function AccountPicker() {
  return (
    <label class="field">
      {say(accountWords.account)}{" "}
      <select data-testid="account-picker" value={account.value?.name ?? ""} onChange={(event) => chooseAccount(event.currentTarget.value)}>
        {accounts.value.map(({ name, snapshot }) => <option key={name} value={name}>{snapshot.account.id} · {name}</option>)}
      </select>
    </label>
  );
}
