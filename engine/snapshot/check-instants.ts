import { compare, one, parseDecimal, zero } from "../number/index.ts";
import { quote } from "./issue.ts";
import type { Issue } from "./issue.ts";
import type { Snapshot } from "./types.ts";

/** Finds moments that no calendar has, and shares above 1. */
export function checkInstants(snapshot: Snapshot): readonly Issue[] {
  return [
    ...check(snapshot.asOf, "asOf"),
    ...(snapshot.account.balances ?? []).flatMap((balance, index) =>
      (balance.credits ?? []).flatMap((credit, place) => [
        ...check(credit.grantedAt, `account.balances[${index}].credits[${place}].grantedAt`),
        ...check(credit.expiresAt, `account.balances[${index}].credits[${place}].expiresAt`),
      ]),
    ),
    ...(snapshot.instruments ?? []).flatMap((each, index) => check(each.expiresAt, `instruments[${index}].expiresAt`)),
    ...(snapshot.positions ?? []).flatMap((each, index) => check(each.openedAt, `positions[${index}].openedAt`)),
    ...(snapshot.assets ?? []).flatMap((each, index) => checkShare(each.haircut, `assets[${index}].haircut`)),
  ];
}

function check(instant: string | undefined, path: string): readonly Issue[] {
  if (instant === undefined || isOnCalendar(instant)) return [];
  return [{ path, message: `expected a moment that the calendar has, but found ${quote(instant)}`, help: "Give a day that its month has, and a time from 00:00:00 to 23:59:59." }];
}

/** Whether day and time exist; the schema ensured the form. Leap seconds are not known ahead and do not count. */
export function isOnCalendar(instant: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = instant.split(/[-T:.Z]/).map(Number);
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}

function checkShare(share: string | undefined, path: string): readonly Issue[] {
  if (share === undefined || compare(parseDecimal(share) ?? zero, one) <= 0) return []; // the schema ensured that it is a decimal
  return [{ path, message: `expected a share between 0 and 1, but found ${quote(share)}`, help: "5 % is 0.05." }];
}
