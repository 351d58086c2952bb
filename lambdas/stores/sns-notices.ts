import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { noticeText } from './notice-text.ts';
import type { Notice, Notices } from './notices.ts';

/** What every agency's topic is called, the agency behind it. */
export const TOPIC_PREFIX = 'maharat-feedback-';

/** Notices over one Amazon SNS topic an agency. */
export class SnsNotices implements Notices {
  readonly #client: SNSClient;
  readonly #topics: string;

  /** @param topics ARN of the agencies' topics up to the agency's name */
  constructor(client: SNSClient, topics: string) {
    this.#client = client;
    this.#topics = topics;
  }

  async tell(notice: Notice): Promise<void> {
    const { subject, text } = noticeText(notice);
    const attribute = (value: string) => ({ DataType: 'String', StringValue: value });
    await this.#client.send(
      new PublishCommand({
        TopicArn: `${this.#topics}${notice.agency}`,
        Subject: subject,
        Message: text,
        MessageAttributes: {
          feed: attribute(notice.feed),
          period: attribute(notice.period),
          state: attribute(notice.state),
          folder: attribute(notice.folder.replace(/^feedback\//, '')),
        },
      }),
    );
  }
}
