-- Ten kinds of act instead of two. SQLite changes no constraint of a table that is there: the table is made anew, and what
-- was tied to it (index, triggers) with it. Foreign keys are off during this step and checked at its end.
CREATE TABLE act_anew (
    id       TEXT PRIMARY KEY,
    dossier  TEXT NOT NULL REFERENCES dossier (id),
    kind     TEXT NOT NULL CHECK (kind IN (
        'support_notice', 'agreement', 'notice', 'convocation', 'reception', 'lifting', 'rectification', 'statement',
        'letter', 'termination')),
    state    TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'voided')),
    number   TEXT UNIQUE CHECK ((number IS NULL) = (state = 'draft')),
    created  TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (json_valid(content)),
    standing TEXT NOT NULL CHECK (json_valid(standing))
) STRICT;
INSERT INTO act_anew (id, dossier, kind, state, number, created, content, standing)
    SELECT id, dossier, kind, state, number, created, content, standing FROM act;
DROP TABLE act;
ALTER TABLE act_anew RENAME TO act;
CREATE INDEX act_by_dossier ON act (dossier);

-- An issued act may be signed and voided; nothing else.
CREATE TRIGGER act_keeps_what_was_issued BEFORE UPDATE ON act
WHEN OLD.state <> 'draft' AND (
    NEW.id IS NOT OLD.id OR NEW.dossier IS NOT OLD.dossier OR NEW.kind IS NOT OLD.kind
    OR NEW.number IS NOT OLD.number OR NEW.created IS NOT OLD.created OR NEW.content IS NOT OLD.content
    OR NEW.state = 'draft' OR (OLD.state = 'voided' AND NEW.state <> 'voided'))
BEGIN
    SELECT RAISE (ABORT, 'an issued act does not change');
END;
CREATE TRIGGER act_stays_once_issued BEFORE DELETE ON act
WHEN OLD.state <> 'draft'
BEGIN
    SELECT RAISE (ABORT, 'an issued act stays');
END;

-- What happened beside the acts: contacts, wishes, rounds of correction, sums due and received, incidents.
CREATE TABLE record (
    id      TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    at      TEXT NOT NULL,                          -- RFC 3339 with its offset
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX record_by_dossier ON record (dossier);

ALTER TABLE search_row ADD COLUMN record TEXT;
