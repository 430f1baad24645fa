-- Times are ISO 8601 in UTC with six decimals and a Z, so that they sort as text; beside each stands the local
-- offset in minutes. Lengths are milliseconds. Keys are UUIDs, so that two journals merge by union.
PRAGMA application_id = 1400132713;  -- "StTi": how a journal of ours is known

CREATE TABLE workout (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    opened_utc TEXT NOT NULL CHECK (opened_utc GLOB '????-??-??T??:??:??.??????Z'),
    opened_offset_min INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    workout_id TEXT REFERENCES workout (id),
    routine_id TEXT NOT NULL,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'any')),
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    lead_in_ms INTEGER NOT NULL CHECK (lead_in_ms >= 0),
    started_utc TEXT NOT NULL CHECK (started_utc GLOB '????-??-??T??:??:??.??????Z'),
    started_offset_min INTEGER NOT NULL,
    ended_utc TEXT CHECK (ended_utc GLOB '????-??-??T??:??:??.??????Z'),
    ended_offset_min INTEGER,
    outcome TEXT NOT NULL DEFAULT 'running' CHECK (outcome IN ('running', 'done', 'stopped', 'interrupted')),
    CHECK ((outcome = 'running') = (ended_utc IS NULL)),
    CHECK ((ended_utc IS NULL) = (ended_offset_min IS NULL))
) STRICT;

CREATE INDEX session_by_start ON session (started_utc);
CREATE INDEX session_by_workout ON session (workout_id);
CREATE INDEX session_running ON session (outcome) WHERE outcome = 'running';

-- `place` is the order in which the session's entries were written; `ordinal` the segment's in the timeline.
CREATE TABLE entry (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    exercise_id TEXT NOT NULL,
    name TEXT NOT NULL,
    muscle_group TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    set_number INTEGER NOT NULL CHECK (set_number >= 1),
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'short', 'skipped')),
    ended_utc TEXT NOT NULL CHECK (ended_utc GLOB '????-??-??T??:??:??.??????Z'),
    ended_offset_min INTEGER NOT NULL
) STRICT;

CREATE INDEX entry_by_session ON entry (session_id, place);

CREATE TABLE pause (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
    gap_ms INTEGER NOT NULL DEFAULT 0 CHECK (gap_ms >= 0),
    started_utc TEXT NOT NULL CHECK (started_utc GLOB '????-??-??T??:??:??.??????Z'),
    started_offset_min INTEGER NOT NULL,
    ended_utc TEXT CHECK (ended_utc GLOB '????-??-??T??:??:??.??????Z'),
    ended_offset_min INTEGER,
    CHECK ((ended_utc IS NULL) = (ended_offset_min IS NULL))
) STRICT;

CREATE INDEX pause_by_session ON pause (session_id, place);
