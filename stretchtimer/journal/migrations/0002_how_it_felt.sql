-- How it felt and what lies around the sessions: notes, tightness, spasms, drinks, the training itself.
ALTER TABLE session ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE workout ADD COLUMN training_started_utc TEXT
    CHECK (training_started_utc GLOB '????-??-??T??:??:??.??????Z');
ALTER TABLE workout ADD COLUMN training_started_offset_min INTEGER
    CHECK ((training_started_utc IS NULL) = (training_started_offset_min IS NULL));
ALTER TABLE workout ADD COLUMN training_ended_utc TEXT
    CHECK (training_ended_utc GLOB '????-??-??T??:??:??.??????Z')
    CHECK (training_ended_utc IS NULL OR training_started_utc IS NOT NULL);
ALTER TABLE workout ADD COLUMN training_ended_offset_min INTEGER
    CHECK ((training_ended_utc IS NULL) = (training_ended_offset_min IS NULL));

-- From 0, loose, to 10, very tight. `moment` is before or after the session itself. The key says what is told of, and
-- its session is a UUID: of two journals that are merged, one value stays.
CREATE TABLE tightness (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    muscle_group TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    PRIMARY KEY (session_id, muscle_group, side, moment)
) STRICT;

-- `strength` is NULL if it was not told. The session is the relief that was held against it, if there was one.
CREATE TABLE spasm (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
    at_utc TEXT NOT NULL CHECK (at_utc GLOB '????-??-??T??:??:??.??????Z'),
    at_offset_min INTEGER NOT NULL,
    muscle_group TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    strength INTEGER CHECK (strength BETWEEN 0 AND 10),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX spasm_by_time ON spasm (at_utc);
CREATE INDEX spasm_by_session ON spasm (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE drink (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    at_utc TEXT NOT NULL CHECK (at_utc GLOB '????-??-??T??:??:??.??????Z'),
    at_offset_min INTEGER NOT NULL,
    millilitres INTEGER NOT NULL CHECK (millilitres > 0)
) STRICT;

CREATE INDEX drink_by_time ON drink (at_utc);

-- What the person took back. Without this, a journal that is merged in or a line that is written late would bring it
-- back.
CREATE TABLE removed (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)
) STRICT;

CREATE INDEX entry_by_end ON entry (ended_utc);
CREATE INDEX workout_by_opening ON workout (opened_utc);
