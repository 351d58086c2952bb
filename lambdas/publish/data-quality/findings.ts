import type { Bilingual } from '../../model/bilingual.ts';
import { feedOf } from '../../model/submission.ts';
import { formatNumber, formatPeriod, share } from '../../page/format.ts';
import { inBoth, type Language, listed } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { anomaliesFinding } from './anomalies-section.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';
import { totalRows } from './rows-table.ts';
import { standingOf } from './timeliness-table.ts';

/** What to know before quoting the release, in a few sentences. */
export function qualityFindings(facts: ReleaseFacts): Bilingual[] {
  const feeds = feedFacts(facts);
  return [
    balance(facts),
    naming(
      feeds.filter((feed) => standingOf(feed) === 'late'),
      {
        ar: 'وصلت متأخرة',
        en: 'Received late',
      },
    ),
    naming(
      feeds.filter((feed) => feed.input === undefined),
      {
        ar: 'لم تصل، والإصدار بدونها',
        en: 'Not received; the release does without',
      },
    ),
    older(feeds),
    waiting(facts),
    letStand(facts),
    anomaliesFinding(facts),
    unrecorded(feeds),
  ].filter((finding) => finding !== null);
}

function balance(facts: ReleaseFacts): Bilingual | null {
  const { read, accepted, quarantined, duplicate } = totalRows(facts);
  const percent = share(accepted, read, 2);
  if (percent === null) return null;
  const [a, q, d] = [formatNumber(percent, 2), formatNumber(quarantined), formatNumber(duplicate)];
  return {
    ar: `قُرئ ${formatNumber(read)} من السجلات، وقُبل ${a}% منها؛ عُزل ${q} وتكرر ${d}.`,
    en: `${formatNumber(read)} rows were read and ${a}% accepted; ${q} were quarantined and ${d} were duplicates.`,
  };
}

function naming(feeds: readonly FeedFacts[], opening: Bilingual): Bilingual | null {
  if (feeds.length === 0) return null;
  return inBoth((language) => `${opening[language]}: ${names(feeds, language)}.`);
}

function names(feeds: readonly FeedFacts[], language: Language): string {
  return listed(
    feeds.map(({ contract }) => contract.title[language]),
    language,
  );
}

function older(feeds: readonly FeedFacts[]): Bilingual | null {
  const old = feeds.filter((feed) => (feed.age ?? 0) > 0);
  if (old.length === 0) return null;
  return inBoth((language) => {
    const items = old.map(({ contract, input }) => {
      return `${contract.title[language]} (${formatPeriod(input?.period ?? '', language)})`;
    });
    const opening = language === 'ar' ? 'بيانات من فترة أقدم' : 'Data of an earlier period';
    return `${opening}: ${listed(items, language)}.`;
  });
}

function waiting({ submissions }: ReleaseFacts): Bilingual | null {
  const count = submissions.filter((each) => each.state === 'held').length;
  if (count === 0) return null;
  return {
    ar: `ملفات معلّقة تنتظر سببا مكتوبا أو ملفا مصححا، ولا تدخل في الأرقام: ${count}.`,
    en: `Files held until a reason is written or a corrected file comes, and not in the figures: ${count}.`,
  };
}

/** Figures that somebody vouches for although they are beyond a tolerance; their reasons are in the table. */
function letStand(facts: ReleaseFacts): Bilingual | null {
  const feeds = feedFacts(facts).filter(({ feed }) =>
    facts.submissions.some((each) => feedOf(each) === feed && each.state === 'settled' && each.override),
  );
  return naming(feeds, {
    ar: 'خارج الحدود المسموح بها، وأُدخلت في الأرقام لسبب مكتوب',
    en: 'Beyond a tolerance and in the figures for a written reason',
  });
}

function unrecorded(feeds: readonly FeedFacts[]): Bilingual | null {
  const count = feeds.filter((feed) => standingOf(feed) === 'not-recorded').length;
  if (count === 0) return null;
  return {
    ar: `لم يُسجّل وقت الاستلام، فلا يُعرف الالتزام بالموعد. عدد هذه البيانات: ${count} من ${feeds.length}.`,
    en: `For ${count} of ${feeds.length} feeds the time of receipt was not recorded, so timeliness is not known.`,
  };
}
