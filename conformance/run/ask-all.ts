import type { Capabilities, PlatformQuestion, PlatformReply } from "../protocol/index.ts";
import { PlatformFault, type Fault, type Group, type Session } from "./session.ts";

/** How often a platform may break before it is asked no more. */
const faultLimit = 20;

export interface Hearing {
  reply(index: number, reply: PlatformReply): void;
  fault(index: number, fault: Fault): void;
}

/**
 * Asks all questions, as many together as the platform takes. Where it breaks with several waiting, it is started again and these are asked one by one, so
 * that the fault is told of the question that causes it and of no other. Where none of them breaks it alone, that costs nothing once; a platform that dies or falls silent so again is not one to rely on, and it is told of the first of them. Gives why it was asked no more, where it was not to the end.
 */
export async function askAll(session: Session, count: number, questionAt: (index: number) => PlatformQuestion, { batch = 1, maxInFlight = 1 }: Capabilities, hearing: Hearing): Promise<string | undefined> {
  let queue: readonly Group[] = groupsOf(count, batch);
  let faults = 0;
  let passing = 0;
  const broken = async (group: Group, fault: Fault): Promise<string | undefined> => {
    for (const index of group) hearing.fault(index, fault);
    faults += 1;
    if (faults >= faultLimit) return `The platform broke ${faults} times and was asked no more.`;
    return restarted(session);
  };
  while (queue.length > 0) {
    const end = await session.exchange(queue, questionAt, maxInFlight, (index, reply) => hearing.reply(index, reply));
    if (end === undefined) return undefined;
    queue = queue.slice(end.sent);
    const suspects = end.waiting.flat();
    const before = faults;
    let ended = suspects.length === 1 ? await broken(suspects, end.fault) : await restarted(session);
    for (const index of suspects.length === 1 ? [] : suspects) {
      if (ended !== undefined) hearing.fault(index, { kind: "skipped", message: ended });
      else {
        const alone = await session.exchange([[index]], questionAt, 1, (each, reply) => hearing.reply(each, reply));
        if (alone !== undefined) ended = await broken([index], alone.fault);
      }
    }
    const [first] = suspects;
    if (ended === undefined && faults === before && first !== undefined && tells(end.fault, end.waiting) && (passing += 1) > 1) hearing.fault(first, { ...end.fault, message: `${end.fault.message} This and ${suspects.length - 1} more were waiting together then; each was answered when it was asked alone. It was not the first time.` });
    if (ended === undefined) continue;
    for (const index of queue.flat()) hearing.fault(index, { kind: "skipped", message: ended });
    return ended;
  }
  return undefined;
}

/** Whether a fault that no question causes alone says something of the platform: that it was slow with a long message does not. */
const tells = ({ kind }: Fault, waiting: readonly Group[]): boolean => kind === "crashed" || (kind === "timeout" && waiting.every(({ length }) => length === 1));

function groupsOf(count: number, batch: number): readonly Group[] {
  const groups: number[][] = [];
  for (let start = 0; start < count; start += batch) groups.push(Array.from({ length: Math.min(batch, count - start) }, (_, place) => start + place));
  return groups;
}

async function restarted(session: Session): Promise<string | undefined> {
  try {
    await session.restart();
    return undefined;
  } catch (fault) {
    if (fault instanceof PlatformFault) return `The platform broke and could not be started again. ${fault.message}`;
    throw fault;
  }
}
