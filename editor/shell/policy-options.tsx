import { shippedPolicies, type ShippedPolicy } from "../state/shipped.ts";
import { say } from "../words/say.ts";
import { shellWords } from "../words/shell.ts";

/** All policies that come with the page, as the options of a field: the reference, the venues, the hard cases. */
export function PolicyOptions() {
  const isCase = ({ folder }: ShippedPolicy): boolean => folder.startsWith("cases/");
  const [first, ...rest] = shippedPolicies;
  const option = ({ folder }: ShippedPolicy) => <option key={folder} value={folder}>{folder}</option>;
  return (
    <>
      {first !== undefined && option(first)}
      <optgroup label={say(shellWords.venues)}>{rest.filter((each) => !isCase(each)).map(option)}</optgroup>
      <optgroup label={say(shellWords.cases)}>{rest.filter(isCase).map(option)}</optgroup>
    </>
  );
}
