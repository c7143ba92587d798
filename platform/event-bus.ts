/**
 * Events between subgraphs. The owner writes an event to its outbox in the transaction of the
 * change; the bus takes it from there and hands it to every consumer at least once, in order per
 * key. Both steps are statements in the database, so a process that dies loses nothing, and
 * consumers may live in other processes on the same database.
 */
import type { JSONValue } from "postgres";
import type { Queryable, Sql, Transaction } from "./database.ts";

export type Topic =
  | "frame.archived"
  | "frame.deleted"
  | "observation.changed"
  | "instrument.changed"
  | "downtime.changed"
  | "requestgroup.changed"
  | "mail.requested";

export interface DomainEvent {
  topic: Topic;
  /** The entity the event is about; events of one key arrive in order. */
  key: string;
  payload: Record<string, unknown>;
  occurredAt: Date;
}

export type Consumer = OneByOne | Together;

interface Listener {
  /** Stable name; the bus remembers by it what was heard. */
  name: string;
  topics: Topic[];
  /** Whether it does not hear what was said before it came for the first time. */
  fromNowOn?: boolean;
}

interface OneByOne extends Listener {
  /** Whether it can handle several events at once; they are of different keys. */
  atOnce?: boolean;
  /**
   * Handles one event inside `transaction`, which also marks it as heard. It may be called again
   * for the same event. Throwing makes the bus try again later. What takes long because others
   * must answer is returned as a function: it runs once the transaction is over, and the event is
   * heard when it succeeded.
   */
  handle(event: DomainEvent, transaction: Transaction): Promise<void | (() => Promise<void>)>;
}

/** Takes several events, of different keys, with as few statements as one. */
interface Together extends Listener {
  /** As `handle`; when it throws, each of them is tried alone. */
  handleAll(events: readonly DomainEvent[], transaction: Transaction): Promise<void>;
}

export interface EventBus {
  /** Looks soon for events to carry, instead of at the next turn. */
  nudge(): void;
  /** Carries everything that can be carried now; for tests and for shutting down. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Between two looks when nobody nudges: other processes write to the outboxes as well. */
const TURN_MS = 1000;
/** After a nudge; those that come meanwhile are heard with it. */
const SOON_MS = 50;
/** Longest wait before a failed event is tried again. */
const LONGEST_BACKOFF_S = 300;
/** So long after a process died another one takes over the events that it worked on. */
const LEASE_S = 30;
/** Between two times when a process that lives says so. */
const RENEWAL_MS = 10_000;

/** Writes an event to the outbox of `namespace`; it leaves when `transaction` commits. */
export async function recordEvent(
  transaction: Transaction,
  namespace: string,
  event: Omit<DomainEvent, "occurredAt">,
): Promise<void> {
  await transaction`
    insert into ${transaction(`${namespace}.outbox`)} (topic, key, payload)
    values (${event.topic}, ${event.key}, ${transaction.json(event.payload as JSONValue)})`;
}

/**
 * Starts carrying events from the outboxes of `namespaces` to `consumers`. A consumer seen for the
 * first time also hears what was said before it came, unless it hears `fromNowOn`. With `turnMs` null it looks only when nudged.
 */
export async function startEventBus(
  sql: Sql,
  namespaces: string[],
  consumers: Consumer[],
  log: (message: string, error: unknown) => void,
  turnMs: number | null = TURN_MS,
): Promise<EventBus> {
  for (const consumer of consumers) await subscribe(sql, consumer);

  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const turns = new Set<Promise<void>>();

  const failed = (error: unknown) => log("Cannot carry events: the database did not answer", error);
  /** What was said since somebody last listened. */
  const said = new Set<string>();
  const publish = oneAtATime(async () => {
    for (const topic of await emptyOutboxes(sql, namespaces)) said.add(topic);
  }, failed);
  // Each consumer goes at its own pace: one that waits for a mail server holds up no other.
  const deliveries = consumers.map((consumer) => ({
    topics: consumer.topics,
    deliver: oneAtATime(async () => {
      while (!stopped && (await deliverNext(sql, consumer, log)));
    }, failed),
  }));

  /** Those that nothing was said to have nothing to do, unless something of before is due. */
  function look(isEverybody: boolean): void {
    const running = publish()
      .then(() => {
        const told = deliveries.filter(
          ({ topics }) => isEverybody || topics.some((topic) => said.has(topic)),
        );
        said.clear();
        return Promise.all(told.map(({ deliver }) => deliver()));
      })
      .then(() => void turns.delete(running));
    turns.add(running);
  }
  function turn(): void {
    if (stopped) return;
    clearTimeout(timer);
    look(true);
    if (turnMs !== null) timer = idly(turn, turnMs);
  }
  async function settled(): Promise<void> {
    while (turns.size > 0) await Promise.all(turns);
  }

  turn();
  return {
    nudge() {
      if (stopped) return;
      soon ??= idly(() => {
        soon = undefined;
        look(false);
      }, SOON_MS);
    },
    async drain() {
      clearTimeout(soon);
      soon = undefined;
      turn();
      await settled();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(soon);
      await settled();
    },
  };
}

/** A timer that is no reason for a process to stay alive. */
function idly(work: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(work, milliseconds);
  if (typeof timer === "object") timer.unref();
  return timer;
}

/** The work, never twice at once: who calls during a run waits for another one after it. */
function oneAtATime(
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = false;
  async function run(): Promise<void> {
    while (wanted) {
      wanted = false;
      await work().catch(failed);
    }
    running = null;
  }
  return () => {
    wanted = true;
    running ??= run();
    return running;
  };
}

async function subscribe(sql: Sql, consumer: Consumer): Promise<void> {
  await sql.begin(async (transaction) => {
    // In one order everywhere, so that nobody waits in a circle.
    for (const topic of [...consumer.topics].sort()) {
      // Emptying an outbox takes this lock too, so no event falls between the two steps.
      await transaction`select pg_advisory_xact_lock(hashtext(${`topic ${topic}`}))`;
      const added = await transaction`
        insert into platform.consumer ${transaction({ name: consumer.name, topic })}
        on conflict do nothing returning 1`;
      if (added.length === 0 || consumer.fromNowOn) continue;
      await transaction`
        insert into platform.delivery (consumer, position, key)
        select ${consumer.name}, position, key from platform.event where topic = ${topic}`;
    }
  });
}

/** The topics of what was in them. */
async function emptyOutboxes(sql: Sql, namespaces: readonly string[]): Promise<string[]> {
  if (namespaces.length === 0) return [];
  const topicsIn = (namespace: string) =>
    sql`select ${namespace} as namespace, topic from ${sql(`${namespace}.outbox`)}`;
  const waiting = await sql<{ namespace: string; topic: string }[]>`
    ${namespaces.map(topicsIn).reduce((all, one) => sql`${all} union ${one}`)}
    order by namespace, topic`;
  for (const namespace of namespaces) {
    const topics = waiting.filter((one) => one.namespace === namespace).map(({ topic }) => topic);
    if (topics.length > 0) await emptyOutbox(sql, namespace, topics);
  }
  return waiting.map(({ topic }) => topic);
}

/** `topics` in the order of the alphabet. */
async function emptyOutbox(sql: Sql, namespace: string, topics: readonly string[]): Promise<void> {
  const names = [...topics];
  await sql.begin(async (transaction) => {
    // One publisher per topic at a time keeps the order of the outbox in the event table.
    for (const name of names) {
      await transaction`select pg_advisory_xact_lock(hashtext(${`topic ${name}`}))`;
    }
    // All topics in one statement: what one key says under several of them stays in order.
    await transaction`
      with taken as (
        delete from ${transaction(`${namespace}.outbox`)} where topic = any(${names}) returning *
      ), published as (
        insert into platform.event (topic, key, payload, occurred_at)
        select topic, key, payload, occurred_at from taken order by id
        returning position, topic, key
      )
      insert into platform.delivery (consumer, position, key)
      select consumer.name, published.position, published.key
      from published join platform.consumer on consumer.topic = published.topic`;
  });
}

type Delivered = DomainEvent & { position: number };

/**
 * Handles the next event that is due, or several of different keys at once; false when there is none
 * or another process is at it. The limit is part of the statement's text, because the database plans
 * for it.
 */
async function deliverNext(
  sql: Sql,
  consumer: Consumer,
  log: (message: string, error: unknown) => void,
  atOnce = "handleAll" in consumer || (consumer.atOnce ?? false),
): Promise<boolean> {
  let positions: number[] = [];
  const failed = async (position: number, error: unknown) => {
    log(`Cannot handle event ${position} in "${consumer.name}": it is tried again later`, error);
    await sql`
      update platform.delivery
      set attempts = attempts + 1,
          next_attempt_at = now()
            + make_interval(secs => least(${LONGEST_BACKOFF_S}, power(2, least(attempts, 20)))),
          last_error = ${String(error)}
      where consumer = ${consumer.name} and position = ${position}`;
  };
  let begun: { position: number; work: () => Promise<void> }[];
  try {
    begun = await sql.begin(async (transaction) => {
      // A plan made while nothing waited would compare each event with each when many do.
      const [, due] = await Promise.all([
        transaction`set local plan_cache_mode = force_custom_plan`,
        transaction<Delivered[]>`
          select event.* from platform.delivery
          join platform.event using (position)
          where delivery.consumer = ${consumer.name}
            and delivery.next_attempt_at <= now()
            and pg_try_advisory_xact_lock(hashtext(${`consumer ${consumer.name}`}))
            and not exists (
              select 1 from platform.delivery earlier
              where earlier.consumer = delivery.consumer
                and earlier.key = delivery.key and earlier.position < delivery.position
            )
          order by delivery.position ${atOnce ? transaction`limit 20` : transaction`limit 1`}`,
        transaction`set local plan_cache_mode = auto`,
      ]);
      positions = due.map(({ position }) => position);
      const handled = await handleAll(consumer, due, transaction);
      const heard = handled.filter(({ work }) => !work).map(({ position }) => position);
      if (heard.length > 0) await markHeard(transaction, consumer, heard);
      const leased = handled.flatMap(({ position, work }) => (work ? [{ position, work }] : []));
      await lease(
        transaction,
        consumer,
        leased.map(({ position }) => position),
      );
      return leased;
    });
  } catch (error) {
    const [position] = positions;
    if (position === undefined) throw error;
    // Whose fault it was shows when the first one is handled alone.
    if (positions.length > 1) return deliverNext(sql, consumer, log, false);
    await failed(position, error);
    return true;
  }
  const working = new Set(begun.map(({ position }) => position));
  const renewal = setInterval(() => {
    lease(sql, consumer, [...working]).catch((error) => {
      log(
        `Cannot renew the lease on events of "${consumer.name}": they may be handled twice`,
        error,
      );
    });
  }, RENEWAL_MS);
  const over = (position: number, done: () => Promise<void>) => {
    working.delete(position);
    return done();
  };
  try {
    await Promise.all(
      begun.map(({ position, work }) =>
        work().then(
          () => over(position, () => markHeard(sql, consumer, [position])),
          (error) => over(position, () => failed(position, error)),
        ),
      ),
    );
  } finally {
    clearInterval(renewal);
  }
  return positions.length > 0;
}

/** What is left to do for each of them once the transaction is over. */
async function handleAll(
  consumer: Consumer,
  due: readonly Delivered[],
  transaction: Transaction,
): Promise<{ position: number; work: void | (() => Promise<void>) }[]> {
  if ("handleAll" in consumer) {
    if (due.length > 0) await consumer.handleAll(due, transaction);
    return due.map(({ position }) => ({ position, work: undefined }));
  }
  // All must be over before the transaction is: a statement after its end would stand alone.
  const outcomes = await Promise.allSettled(
    due.map(async (event) => {
      const work = await consumer.handle(event, transaction);
      return { position: event.position, work };
    }),
  );
  return outcomes.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
}

/** Keeps others from the events for a while. */
async function lease(
  sql: Queryable,
  consumer: Consumer,
  positions: readonly number[],
): Promise<void> {
  if (positions.length === 0) return;
  await sql`
    update platform.delivery
    set next_attempt_at = now() + make_interval(secs => ${LEASE_S})
    where consumer = ${consumer.name} and position = any(${[...positions]}::bigint[])`;
}

async function markHeard(
  sql: Queryable,
  consumer: Consumer,
  positions: readonly number[],
): Promise<void> {
  await sql`
    delete from platform.delivery
    where consumer = ${consumer.name} and position = any(${[...positions]}::bigint[])`;
}
