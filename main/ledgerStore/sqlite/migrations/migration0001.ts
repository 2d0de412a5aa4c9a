// Version 1 of a ledger on disk. Frozen: a later change of shape is a new migration.

export const migration0001 = `
CREATE TABLE profile (
  id TEXT PRIMARY KEY CHECK (id = 'profile'), district TEXT NOT NULL, standard TEXT NOT NULL, unit_type TEXT NOT NULL,
  economy TEXT NOT NULL, terrain TEXT NOT NULL, coastal INTEGER NOT NULL, years TEXT NOT NULL, judged_year INTEGER NOT NULL,
  visit_date TEXT, office TEXT NOT NULL, leader TEXT NOT NULL, reviewer TEXT NOT NULL, compiler TEXT NOT NULL,
  phone TEXT NOT NULL, sample INTEGER NOT NULL
) STRICT;
CREATE TABLE input_value (
  id TEXT PRIMARY KEY, quantity TEXT NOT NULL, year INTEGER NOT NULL, entered TEXT NOT NULL, number TEXT, list TEXT,
  unit TEXT NOT NULL, department TEXT NOT NULL, source TEXT NOT NULL, evidence TEXT, page INTEGER,
  competing TEXT NOT NULL, "by" TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (quantity, year)
) STRICT;
CREATE TABLE item (
  id TEXT PRIMARY KEY, not_applicable TEXT, reviewed TEXT, lead TEXT, supporting TEXT, remarks TEXT NOT NULL,
  declared TEXT NOT NULL
) STRICT;
CREATE TABLE clause (id TEXT PRIMARY KEY, confirmed TEXT) STRICT;
CREATE TABLE evidence (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, document_number TEXT NOT NULL, issuer TEXT NOT NULL, document_date TEXT,
  period_from INTEGER, period_to INTEGER, kind TEXT NOT NULL, pages INTEGER, form TEXT NOT NULL, sealed TEXT NOT NULL,
  department TEXT NOT NULL, note TEXT NOT NULL, versions TEXT NOT NULL, binned TEXT, added_at TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT;
CREATE TABLE link (
  id TEXT PRIMARY KEY, evidence TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED, item TEXT NOT NULL,
  requirement TEXT, years TEXT NOT NULL, page INTEGER, version TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT;
CREATE INDEX link_evidence ON link (evidence);
CREATE TABLE department (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, contact TEXT NOT NULL, phone TEXT NOT NULL, "order" INTEGER NOT NULL
) STRICT;
CREATE TABLE threshold_override (
  id TEXT PRIMARY KEY, op TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, "by" TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE TABLE own_item (
  id TEXT PRIMARY KEY, indicator TEXT NOT NULL, reason TEXT NOT NULL, "by" TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE TABLE change (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, "by" TEXT NOT NULL, operation TEXT NOT NULL, undoes INTEGER,
  edit_count INTEGER NOT NULL, edits TEXT NOT NULL
) STRICT;
`
