-- Two machines, one journal. Whatever can be told anew carries a stamp: when it was told, in UTC as all times are, a
-- blank, and the machine on which it was; '' if it never was. The greater stamp counts. Rows of before carry their own
-- time. Holds and pauses never change, so they need none.
CREATE TABLE machine (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    latest_utc TEXT NOT NULL  -- of all stamps seen: a clock that goes back makes no older ones
) STRICT;

ALTER TABLE session ADD COLUMN end_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN link_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN note_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE tightness ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE workout ADD COLUMN training_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE spasm ADD COLUMN stamp TEXT NOT NULL DEFAULT '';

UPDATE session SET end_stamp = coalesce(ended_utc, started_utc), link_stamp = started_utc,
    note_stamp = CASE note WHEN '' THEN '' ELSE coalesce(ended_utc, started_utc) END;
UPDATE tightness SET stamp = (
    SELECT coalesce(ended_utc, started_utc) FROM session WHERE id = tightness.session_id
);
UPDATE workout SET training_stamp = coalesce(training_ended_utc, training_started_utc, '');

-- The session that was told. The one that is linked is the same, as long as it is there: it may come later by a merge,
-- or be taken back and put back.
ALTER TABLE spasm ADD COLUMN told_session_id TEXT CHECK (length(told_session_id) = 36);
UPDATE spasm SET stamp = at_utc, told_session_id = session_id;
CREATE INDEX spasm_by_told_session ON spasm (told_session_id) WHERE told_session_id IS NOT NULL;
CREATE TRIGGER spasm_finds_its_session AFTER INSERT ON session BEGIN
    UPDATE spasm SET session_id = NEW.id WHERE told_session_id = NEW.id;
END;

-- What is removed can be put back, and that travels too. `kept` is what was in it, as JSON.
ALTER TABLE removed ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 1 CHECK (is_removed IN (0, 1));
ALTER TABLE removed ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE removed ADD COLUMN kept TEXT;

-- The things that changed here and other machines have not been given yet. One that changes again goes to the end.
CREATE TABLE unsent (
    turn INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE
) STRICT;

-- How far each file of a shared folder was read, or, of this machine's own, written; `tail` knows the bytes before.
CREATE TABLE synced (
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    tail TEXT NOT NULL,
    whole INTEGER NOT NULL,  -- how long it was when it was last written as a whole
    told INTEGER NOT NULL,  -- as far as that, what cannot be read was told of
    PRIMARY KEY (folder, name)
) STRICT;
