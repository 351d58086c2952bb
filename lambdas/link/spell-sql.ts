/** What is known of one spell, in the order it is stored. */
export const SPELL_COLUMNS = {
  person: 'VARCHAR',
  /** employment, permit, job-search, training, study or dispute. */
  kind: 'VARCHAR',
  /** Employer, permit number, programme or case number; empty for job search. */
  key: 'VARCHAR',
  /** As the first record says; null where none does. */
  start: 'DATE',
  /** Months of the series whose data hold it. */
  first_month: 'VARCHAR',
  last_month: 'VARCHAR',
  /** Of a spell that is told of by its presence, the last day of the last month it was seen in. */
  ended: 'DATE',
  /** Null while open; died, not-seen, or what the record says of the end. */
  closed: 'VARCHAR',
  /** Months it was seen in, those bridged among them. */
  months: 'INTEGER',
  bridged: 'INTEGER',
  /** Begun before the series, so that what was before it is not known. */
  before_series: 'BOOLEAN',
} as const;

/** Kinds whose records hold both dates; the others are told of by being in the data of a month. */
const DATED = "('training', 'study', 'dispute')";

/**
 * `person, kind, key, start, ended, closed` of the month, each person, kind and key once. Of several records of one
 * spell the earliest start and the latest end stand.
 */
export const OBSERVED = `
  SELECT person, 'employment' AS kind, unnest(employers) AS key, unnest(job_starts) AS start,
      NULL::DATE AS ended, NULL::VARCHAR AS closed FROM person_month WHERE employed
  UNION ALL SELECT person, 'job-search', '', registration_date, NULL, NULL FROM person_month WHERE jobseeker
  UNION ALL SELECT person, 'permit', permit_number, min(issue_date), NULL, NULL FROM permit_records, turn
    WHERE status = 'active' AND issue_date <= last_day AND expiry_date >= last_day GROUP BY person, permit_number
  UNION ALL SELECT person, 'training', programme || ' ' || start_date, min(start_date), max(completion_date),
      max(outcome) FILTER (completion_date IS NOT NULL OR outcome = 'dropped') FROM training_records
    GROUP BY person, programme, start_date
  UNION ALL SELECT person, 'study', programme, NULL, max(graduation_date), 'graduated' FROM degree_records
    GROUP BY person, programme
  UNION ALL SELECT person, 'dispute', case_number, min(filed_date), max(closed_date),
      CASE WHEN max(closed_date) IS NOT NULL THEN coalesce(max(outcome), 'closed') END FROM dispute_records
    GROUP BY person, case_number`;

/**
 * Whether a spell goes on in an observation: seen in the month before; or missing in that one month alone, where the
 * record bears the same start as before, or none as before. A record that is lost for a month so is no end and no new
 * beginning, and a job that was left and taken up again, which has a start of its own, is.
 */
const GOES_ON = `(kind IN ${DATED} OR last_month = month_before
  OR (last_month = month_before_that AND new_start IS NOT DISTINCT FROM start))`;

/**
 * Open spells (those of dated kinds always) beside what the month says of them. `turn` holds the month, its last day,
 * and the two months of the series before it.
 */
export const PAIRED = `WITH observed AS (${OBSERVED}),
  paired AS (SELECT coalesce(s.person, o.person) AS person, coalesce(s.kind, o.kind) AS kind, coalesce(s.key, o.key) AS key,
      s.* EXCLUDE (person, kind, key), s.person IS NOT NULL AS known, o.person IS NOT NULL AS observed,
      o.start AS new_start, o.ended AS new_ended, o.closed AS new_closed
    FROM (SELECT * FROM spells WHERE closed IS NULL OR kind IN ${DATED}) s
    FULL JOIN observed o ON o.person = s.person AND o.kind = s.kind AND o.key = s.key)
  SELECT p.*, t.*, coalesce(d.deceased, false) AS died, known AND observed AND coalesce(${GOES_ON}, false) AS goes_on
  FROM paired p CROSS JOIN turn t LEFT JOIN (SELECT person, deceased FROM person_month) d ON d.person = p.person`;

/** The spells up to the month, unordered, from `paired` and the closed ones in `spells`. */
export const EXTENDED = `
  SELECT ${Object.keys(SPELL_COLUMNS).join(', ')} FROM spells WHERE closed IS NOT NULL AND kind NOT IN ${DATED}
  UNION ALL SELECT person, kind, key, coalesce(start, new_start), first_month, month,
    CASE WHEN kind IN ${DATED} THEN new_ended END, CASE WHEN kind IN ${DATED} THEN new_closed END,
    months + 1 + CASE WHEN kind NOT IN ${DATED} AND last_month = month_before_that THEN 1 ELSE 0 END,
    bridged + CASE WHEN kind NOT IN ${DATED} AND last_month = month_before_that THEN 1 ELSE 0 END,
    before_series FROM paired WHERE goes_on
  UNION ALL SELECT person, kind, key, start, first_month, last_month,
    CASE WHEN ends THEN last_day((last_month || '-01')::DATE) ELSE ended END,
    CASE WHEN NOT ends THEN closed WHEN died THEN 'died' ELSE 'not-seen' END, months, bridged, before_series
  FROM (SELECT *, closed IS NULL AND (died OR kind NOT IN ${DATED} AND (observed OR last_month <> month_before)) AS ends
    FROM paired WHERE known AND NOT goes_on)
  UNION ALL SELECT person, kind, key, new_start, month, month, new_ended, new_closed, 1, 0,
    month_before IS NULL AND coalesce(new_start < first_day, true)
  FROM paired WHERE observed AND NOT goes_on`;

/**
 * `kind, found` of a month: of how many persons a spell was opened, closed, bridged, told of late, or told of otherwise
 * than before.
 */
export const FOUND = `SELECT kind, {
    'opened': count(DISTINCT person) FILTER (observed AND NOT goes_on)::INTEGER,
    'closed': count(DISTINCT person) FILTER (known AND closed IS NULL AND (NOT goes_on AND (died OR kind NOT IN ${DATED}
      AND (observed OR last_month <> month_before)) OR goes_on AND new_closed IS NOT NULL))::INTEGER,
    'bridged': count(DISTINCT person) FILTER (goes_on AND kind NOT IN ${DATED} AND last_month = month_before_that)::INTEGER,
    'late': count(DISTINCT person) FILTER (observed AND NOT known AND month_before IS NOT NULL AND new_start < day_before)::INTEGER,
    'changed': count(DISTINCT person) FILTER (goes_on AND (new_start IS DISTINCT FROM start AND new_start IS NOT NULL
      AND start IS NOT NULL OR closed IS NOT NULL AND closed IS DISTINCT FROM new_closed))::INTEGER
  } AS found FROM paired GROUP BY kind ORDER BY kind`;
