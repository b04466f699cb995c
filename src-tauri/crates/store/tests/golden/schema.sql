-- user_version 4
CREATE TABLE "act" (
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
CREATE TABLE dossier (
    id         TEXT PRIMARY KEY,
    body       TEXT NOT NULL CHECK (json_valid(body)),
    changed    TEXT NOT NULL,                       -- RFC 3339 with its offset
    changed_us INTEGER NOT NULL,                    -- the same in microseconds since 1970, for ordering
    binned     TEXT                                 -- RFC 3339
) STRICT;
CREATE TABLE exhibit (
    id      TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    number  INTEGER NOT NULL CHECK (number > 0),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    body    TEXT NOT NULL CHECK (json_valid(body)),
    UNIQUE (dossier, number)
) STRICT;
CREATE TABLE exhibit_series (
    dossier TEXT PRIMARY KEY REFERENCES dossier (id),
    last    INTEGER NOT NULL CHECK (last > 0)
) STRICT;
CREATE TABLE file_revision (
    act      TEXT NOT NULL REFERENCES frozen (act),
    revision INTEGER NOT NULL CHECK (revision > 0),
    sha256   TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes    INTEGER NOT NULL CHECK (bytes >= 0),
    at       TEXT NOT NULL,
    PRIMARY KEY (act, revision)
) STRICT;
CREATE TABLE frozen (
    act          TEXT PRIMARY KEY REFERENCES act (id),
    kind         TEXT NOT NULL,
    year         INTEGER NOT NULL,
    rank         INTEGER NOT NULL CHECK (rank > 0),
    fingerprint  TEXT NOT NULL CHECK (length(fingerprint) = 64),
    json         BLOB NOT NULL,
    journal_seq  INTEGER NOT NULL,
    journal_head BLOB NOT NULL CHECK (length(journal_head) = 32),
    UNIQUE (kind, year, rank)
) STRICT;
CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY,
    change    INTEGER NOT NULL,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    action    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    dossier   TEXT,
    entity    TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    before    TEXT CHECK (before IS NULL OR json_valid(before)),
    after     TEXT CHECK (after IS NULL OR json_valid(after)),
    undoes    INTEGER,
    redoes    INTEGER,
    previous  BLOB NOT NULL CHECK (length(previous) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE objection (
    id      TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TABLE profile (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TABLE record (
    id      TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    at      TEXT NOT NULL,                          -- RFC 3339 with its offset
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE VIRTUAL TABLE search_parts USING fts5 (
    title, text, content = 'search_row', content_rowid = 'id',
    tokenize = 'trigram remove_diacritics 1'
);
CREATE TABLE search_row (
    id        INTEGER PRIMARY KEY,
    owner     TEXT NOT NULL,                        -- id of the entity whose change rewrites the row
    kind      TEXT NOT NULL,
    dossier   TEXT NOT NULL,
    act       TEXT,
    exhibit   TEXT,
    objection TEXT,
    title     TEXT NOT NULL,
    text      TEXT NOT NULL
, record TEXT) STRICT;
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, row);
CREATE VIRTUAL TABLE search_words USING fts5 (
    title, text, content = 'search_row', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE undo_change (
    change INTEGER PRIMARY KEY,
    step   INTEGER NOT NULL REFERENCES undo_step (id)
) STRICT;
CREATE TABLE undo_step (
    id        INTEGER PRIMARY KEY,
    dossier   TEXT NOT NULL REFERENCES dossier (id),
    action    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    burst     TEXT,                                 -- the places that it altered, if it may be continued
    until_us  INTEGER NOT NULL                      -- its last change, in microseconds since 1970
) STRICT;
CREATE INDEX act_by_dossier ON act (dossier);
CREATE INDEX dossier_by_change ON dossier (changed_us);
CREATE INDEX exhibit_by_hash ON exhibit (dossier, sha256);
CREATE INDEX journal_by_change ON journal (change);
CREATE INDEX journal_by_dossier ON journal (dossier);
CREATE INDEX journal_by_entity ON journal (entity, entity_id);
CREATE INDEX objection_by_dossier ON objection (dossier);
CREATE INDEX record_by_dossier ON record (dossier);
CREATE INDEX search_row_by_owner ON search_row (owner);
CREATE INDEX undo_change_by_step ON undo_change (step);
CREATE INDEX undo_step_by_dossier ON undo_step (dossier, state, id);
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
CREATE TRIGGER exhibit_keeps_its_original BEFORE UPDATE ON exhibit
WHEN NEW.id IS NOT OLD.id OR NEW.dossier IS NOT OLD.dossier OR NEW.number IS NOT OLD.number
    OR NEW.sha256 IS NOT OLD.sha256
BEGIN
    SELECT RAISE (ABORT, 'an exhibit keeps its number and its original');
END;
CREATE TRIGGER exhibit_stays BEFORE DELETE ON exhibit BEGIN
    SELECT RAISE (ABORT, 'an exhibit goes to the bin, never away');
END;
CREATE TRIGGER file_revision_follows BEFORE INSERT ON file_revision
WHEN NEW.revision IS NOT (SELECT coalesce(max(revision), 0) + 1 FROM file_revision WHERE act = NEW.act)
BEGIN
    SELECT RAISE (ABORT, 'revisions of a file follow each other');
END;
CREATE TRIGGER file_revision_is_not_removed BEFORE DELETE ON file_revision BEGIN
    SELECT RAISE (ABORT, 'a revision of an issued file stays');
END;
CREATE TRIGGER file_revision_is_not_updated BEFORE UPDATE ON file_revision BEGIN
    SELECT RAISE (ABORT, 'a revision of an issued file stays');
END;
CREATE TRIGGER frozen_in_series BEFORE INSERT ON frozen
WHEN NEW.rank IS NOT (SELECT coalesce(max(rank), 0) + 1 FROM frozen WHERE kind = NEW.kind AND year = NEW.year)
BEGIN
    SELECT RAISE (ABORT, 'the numbers of acts run without gaps');
END;
CREATE TRIGGER frozen_is_not_removed BEFORE DELETE ON frozen BEGIN
    SELECT RAISE (ABORT, 'a frozen act stays');
END;
CREATE TRIGGER frozen_is_not_updated BEFORE UPDATE ON frozen BEGIN
    SELECT RAISE (ABORT, 'a frozen act does not change');
END;
CREATE TRIGGER frozen_once BEFORE INSERT ON frozen
WHEN EXISTS (SELECT 1 FROM frozen WHERE act = NEW.act)
BEGIN
    SELECT RAISE (ABORT, 'an act is frozen once');
END;
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
    OR NEW.previous IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT RAISE (ABORT, 'the journal grows only at its end');
END;
CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER search_row_added AFTER INSERT ON search_row BEGIN
    INSERT INTO search_words (rowid, title, text) VALUES (NEW.id, NEW.title, NEW.text);
    INSERT INTO search_parts (rowid, title, text) VALUES (NEW.id, NEW.title, NEW.text);
END;
CREATE TRIGGER search_row_fixed BEFORE UPDATE ON search_row BEGIN
    SELECT RAISE (ABORT, 'a searched row is replaced, not updated');
END;
CREATE TRIGGER search_row_removed AFTER DELETE ON search_row BEGIN
    INSERT INTO search_words (search_words, rowid, title, text) VALUES ('delete', OLD.id, OLD.title, OLD.text);
    INSERT INTO search_parts (search_parts, rowid, title, text) VALUES ('delete', OLD.id, OLD.title, OLD.text);
END;
