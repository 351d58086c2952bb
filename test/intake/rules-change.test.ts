import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const KEY = 'sio/contributions/2026-09/sio.csv';

test('the same file under a new pseudonym key is taken in again, and its pseudonyms change', async () => {
  const runtime = await memoryRuntime();
  const first = await submit(runtime, KEY, sioFile(sioRow()));
  const rotated = {
    ...runtime,
    pseudonymKey: async () => ({ version: 'next', secret: Buffer.alloc(32, 8) }),
    pseudonymKeyVersion: async () => 'next',
  };
  const second = await submit(rotated, KEY, sioFile(sioRow()));
  expect(second.fingerprint).not.toBe(first.fingerprint);
  expect([first.pseudonymKeyVersion, second.pseudonymKeyVersion]).toEqual(['test', 'next']);
  const [standing] = await runtime.ledger.standings('sio/contributions');
  expect(standing).toMatchObject({ lake: second.lake, pseudonymKeyVersion: 'next' });
  await runtime.dispose();
});

test('the reason somebody gave to let a file stand is kept when its bytes come again under other rules', async () => {
  const runtime = await memoryRuntime();
  const first = await submit(runtime, KEY, sioFile(sioRow()));
  const override = {
    reason: 'One employer moved to another fund.',
    by: 'A. Steward',
    at: '2026-10-05T06:00:00Z',
    codes: ['hold.rows-changed'],
  };
  await runtime.ledger.put({ ...first, override });
  const second = await submit(
    { ...runtime, pseudonymKeyVersion: async () => 'next' },
    KEY,
    sioFile(sioRow()),
  );
  expect(second.override).toEqual(override);
  await runtime.dispose();
});
