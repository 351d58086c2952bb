import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { writeFeedback } from '../../lambdas/feedback/write-feedback.ts';
import type { Notice } from '../../lambdas/stores/notices.ts';
import { SnsNotices } from '../../lambdas/stores/sns-notices.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { aSubmission } from '../model/submission-factory.ts';

const FOLDER = 'feedback/sio/contributions/2026-09/full-abababababababab';
const notice: Notice = {
  agency: 'sio',
  feed: 'contributions',
  period: '2026-09',
  state: 'settled',
  folder: FOLDER,
};

test('an agency is told on its own topic, in both languages, where its feedback lies', async () => {
  const mock = mockClient(SNSClient);
  mock.on(PublishCommand).resolves({});
  const topics = 'arn:aws:sns:me-south-1:111122223333:maharat-feedback-';
  await new SnsNotices(new SNSClient({ region: 'me-south-1' }), topics).tell(notice);
  const [call] = mock.commandCalls(PublishCommand);
  const { TopicArn, Subject, Message, MessageAttributes } = call?.args[0].input ?? {};
  expect(TopicArn).toBe(`${topics}sio`);
  expect(Subject).toBe('Maharat: sio/contributions 2026-09 settled');
  expect(Message).toContain('Social insurance contributions, 2026-09: the file was taken.');
  expect(Message).toContain('اشتراكات التأمين الاجتماعي، 2026-09: قُبل الملف.');
  expect(Message).toContain('sio/contributions/2026-09/full-abababababababab/summary.html');
  expect(MessageAttributes?.state).toEqual({ DataType: 'String', StringValue: 'settled' });
});

describe('feedback', () => {
  async function toldOf(changes: Parameters<typeof aSubmission>[0]): Promise<Notice[]> {
    const told: Notice[] = [];
    const notices = { tell: async (each: Notice) => void told.push(each) };
    const runtime = await memoryRuntime({ notices });
    await writeFeedback(runtime, aSubmission(changes));
    await runtime.dispose();
    return told;
  }

  test('is told of when the submission is closed', async () => {
    expect(await toldOf({ state: 'held', reason: 'hold.few-accepted' })).toMatchObject([
      { agency: 'sio', feed: 'contributions', period: '2026-09', state: 'held' },
    ]);
  });

  test('is not told of while it is open, nor where no agency can read it', async () => {
    expect(await toldOf({ state: 'received' })).toEqual([]);
    expect(await toldOf({ agency: 'nobody', state: 'rejected', reason: 'file.unknown-feed' })).toEqual([]);
  });

  test('stands although the notice fails, and the log says so', async () => {
    const lines: unknown[] = [];
    const notices = { tell: () => Promise.reject(new TypeError('down')) };
    const runtime = await memoryRuntime({ notices, log: (...line) => void lines.push(line) });
    const folder = await writeFeedback(runtime, aSubmission());
    expect(await runtime.objects.list(`${folder}/`)).toHaveLength(2);
    expect(lines).toEqual([['feedback', { untold: folder, error: 'TypeError' }]]);
    await runtime.dispose();
  });
});
