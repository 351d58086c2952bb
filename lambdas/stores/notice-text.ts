import { AGENCIES } from '../contracts/agencies.ts';
import { contractFor } from '../contracts/index.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { SubmissionState } from '../model/submission.ts';
import type { Notice } from './notices.ts';

const STATES: Readonly<Record<SubmissionState, Bilingual>> = {
  received: { ar: 'استُلم الملف', en: 'the file has arrived' },
  rejected: { ar: 'رُفض الملف', en: 'the file was rejected' },
  held: { ar: 'الملف معلّق', en: 'the file is held' },
  settled: { ar: 'قُبل الملف', en: 'the file was taken' },
  superseded: { ar: 'حل محل الملف ملف أحدث', en: 'a later file has replaced the file' },
  withdrawn: { ar: 'سُحب الملف', en: 'the file was withdrawn' },
};

/** A notice as a person reads it: subject in ASCII, at most 100 letters (Amazon SNS, Publish), text in both languages. */
export function noticeText(notice: Notice): { readonly subject: string; readonly text: string } {
  const { agency, feed, period, state, folder } = notice;
  const title = contractFor(`${agency}/${feed}`)?.title ?? { ar: feed, en: feed };
  const name = Object.entries(AGENCIES).find(([each]) => each === agency)?.[1];
  const place = folder.replace(/^feedback\//, '');
  return {
    subject: `Maharat: ${agency}/${feed} ${period} ${state}`.slice(0, 100),
    text: [
      name?.ar ?? agency,
      `${title.ar}، ${period}: ${STATES[state].ar}. التفاصيل وما يلزم في ${place}/summary.html`,
      '',
      name?.en ?? agency,
      `${title.en}, ${period}: ${STATES[state].en}. Details and what to do are in ${place}/summary.html`,
      '',
    ].join('\n'),
  };
}
