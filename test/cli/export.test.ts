import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runExport } from '../../src/cli/export.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox, type OpenOutbox } from '../../src/open-outbox.ts';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import { aFolder, anEnvironment, anOutput } from '../support/cli-house.ts';

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);
const claimAll = { destination: 'tropitech', limit: 100, leaseMs: 60_000 };

describe('addcontact export', () => {
  let folder: ReturnType<typeof aFolder>;
  let app: OpenOutbox;
  const clock = { now: day('2026-11-01') };

  beforeEach(async () => {
    folder = aFolder();
    clock.now = day('2026-11-01');
    const reading = readConfig(anEnvironment({ DATA_DIR: folder.path }));
    if (!reading.ok) throw new Error(reading.faults.join());
    app = await openOutbox(reading.config, { now: () => clock.now, log: createLog('silent') });
  });
  afterEach(async () => {
    await app.close();
    folder.remove();
  });

  const add = async (person: number, overrides: Parameters<typeof aDelivery>[1] = {}) =>
    app.outbox.store([aDelivery(person, { destination: 'tropitech', ...overrides })]);
  const run = async (...args: string[]) => {
    const output = anOutput();
    const status = await runExport(args, anEnvironment({ DATA_DIR: folder.path }), output);
    return { status, said: output.said(), complained: output.complained() };
  };
  const records = async (...args: string[]) => {
    const { said } = await run('--jsonl', ...args);
    return said
      .split('\n')
      .filter(Boolean)
      .map((line): Record<string, unknown> => JSON.parse(line));
  };

  it('says who added whom, when, by which door, for which inbox, and what became of it', async () => {
    await add(1, { contact: aContact(1, { name: 'Jane Doe' }) });
    const claim = await app.outbox.claim(claimAll);
    clock.now += 5000;
    await app.outbox.settle(claim, { kind: 'imported' });
    const [record] = await records('--full');
    expect(record).toMatchObject({
      added_at: '2026-11-01T12:00:00.000Z',
      answered_at: '2026-11-01T12:00:05.000Z',
      team: 'T1',
      added_by: 'U1',
      door: 'command',
      inbox: 'tropitech',
      outcome: 'imported',
      name: 'Jane Doe',
      phone: '+919000000001',
      erased: false,
    });
  });

  it('gives a retried contact the time at which the person added it', async () => {
    await add(1);
    for (const later of ['2026-11-03', '2026-11-05']) {
      const claim = await app.outbox.claim(claimAll);
      await app.outbox.settle(claim, { kind: 'refused', reason: 'no' });
      clock.now = day(later);
      const [id = ''] = (await records('--full')).map(({ reference }) => String(reference));
      expect(await app.outbox.retry(id, 'T1', null)).toBe(true);
    }
    expect(await records()).toMatchObject([{ added_at: '2026-11-01T12:00:00.000Z' }]);
    expect(await records('--since', '2026-11-02')).toEqual([]);
    expect(await records('--until', '2026-11-01')).toHaveLength(1);
  });

  it('masks names and numbers unless they are asked for', async () => {
    await add(1, { contact: aContact(1, { name: 'Jane Doe' }) });
    expect(await records()).toMatchObject([{ name: 'J••• D•••', phone: '+91 ••••• 00001' }]);
    const { said, complained } = await run();
    expect(said).not.toContain('Jane');
    expect(complained).toBe('1 contact exported, names and numbers masked.\n');
  });

  it('selects by day, person and workspace', async () => {
    await add(1);
    clock.now = day('2026-11-02');
    await add(2, { askedBy: 'U2' });
    await add(3, { teamId: 'T2' });
    clock.now = day('2026-11-03');
    await add(4);
    const whom = async (...args: string[]) => (await records('--full', ...args)).map(({ phone }) => phone);
    expect(await whom('--since', '2026-11-02')).toEqual(['+919000000002', '+919000000003', '+919000000004']);
    expect(await whom('--since', '2026-11-02', '--until', '2026-11-02')).toHaveLength(2);
    expect(await whom('--user', 'U2')).toEqual(['+919000000002']);
    expect(await whom('--user', 'U1', '--user', 'U2', '--team', 'T1')).toHaveLength(3);
    expect(await whom('--since', '2026-11-03T00:00Z')).toEqual(['+919000000004']);
  });

  it('counts what is erased, without its name and number', async () => {
    await add(1, { tell: 'nobody' });
    await app.outbox.settle(await app.outbox.claim(claimAll), { kind: 'imported' });
    clock.now += 1000;
    await app.outbox.erase(0);
    expect(await records('--full')).toMatchObject([
      { name: null, phone: null, erased: true, outcome: 'imported', added_by: 'U1' },
    ]);
  });

  it('writes CSV that no spreadsheet runs', async () => {
    await add(1, { contact: aContact(1, { name: '=HYPERLINK("http://x")' }) });
    const { said } = await run('--full');
    const [head, line] = said.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('reference,added_at,answered_at,team,added_by,door,inbox,outcome,name,phone,erased');
    expect(line).toContain(`"'=HYPERLINK(""http://x"")",'+919000000001,no`);
  });

  it.each([
    [['--since', 'yesterday'], '“yesterday” is no date.'],
    [['--since', '2026-02-30'], '“2026-02-30” is no date.'],
    [['--since', '2026-11-02', '--until', '2026-11-01'], '--until is before --since.'],
    [['--user', 'ada'], '--user must be a Slack member ID'],
    [['--csv', '--jsonl'], 'give --csv or --jsonl'],
    [['--all'], 'unknown option --all'],
  ])('says what is wrong with %s', async (args, sentence) => {
    const { status, complained } = await run(...args);
    expect(status).toBe(2);
    expect(complained).toContain(sentence);
  });

  it('holds little of a large store at a time', async () => {
    for (let part = 0; part < 8; part += 1) {
      await app.outbox.store(
        Array.from({ length: 250 }, (_, person) =>
          aDelivery(part * 250 + person, { destination: 'tropitech', tell: 'nobody' }),
        ),
      );
    }
    let parts = 0;
    let count = 0;
    for await (const some of app.readPeriod({ since: 0, until: clock.now + 1, teamId: null, userIds: [] })) {
      expect(some.length).toBeLessThanOrEqual(500);
      parts += 1;
      count += some.length;
    }
    expect([parts >= 4, count]).toEqual([true, 2000]);
  });
});
