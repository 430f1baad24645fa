-- A journal as version 1 of the app wrote it, dumped by SQLite: a workout with both its sessions, one that was
-- stopped after the machine slept, one cut off in the middle.
PRAGMA application_id = 1400132713;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
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
INSERT INTO "entry" VALUES('00000000-0000-4000-8000-000000000003','00000000-0000-4000-8000-000000000001',1,1,'brisk_march','Brisk march','legs','both',1,180000,180000,'done','2026-10-24T16:03:10.123456Z',120);
INSERT INTO "entry" VALUES('00000000-0000-4000-8000-000000000005','00000000-0000-4000-8000-000000000001',2,3,'calf_wall_straight','Calf wall stretch','calf','right',1,20000,20000,'done','2026-10-24T16:04:00.123456Z',120);
INSERT INTO "entry" VALUES('00000000-0000-4000-8000-000000000006','00000000-0000-4000-8000-000000000001',3,5,'calf_wall_straight','Calf wall stretch','calf','left',1,20000,12345,'short','2026-10-24T16:04:20.123456Z',120);
INSERT INTO "entry" VALUES('00000000-0000-4000-8000-000000000008','00000000-0000-4000-8000-000000000007',1,1,'calf_wall_straight','Calf wall stretch','calf','right',1,30000,30000,'done','2026-10-24T17:30:40.123456Z',120);
INSERT INTO "entry" VALUES('00000000-0000-4000-8000-000000000009','00000000-0000-4000-8000-000000000007',2,3,'calf_wall_straight','Calf wall stretch','calf','left',1,30000,0,'skipped','2026-10-24T17:30:45.123456Z',120);
INSERT INTO "entry" VALUES('00000000-0000-4000-8000-000000000014','00000000-0000-4000-8000-000000000012',1,1,'quad_standing_pull','Quad ankle pull','quads','right',1,20000,20000,'done','2026-11-22T00:00:10.000000Z',0);
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
INSERT INTO "pause" VALUES('00000000-0000-4000-8000-000000000004','00000000-0000-4000-8000-000000000001',1,200000,0,'2026-10-24T16:03:20.123456Z',120,'2026-10-24T16:03:50.123456Z',120);
INSERT INTO "pause" VALUES('00000000-0000-4000-8000-000000000011','00000000-0000-4000-8000-000000000010',1,5000,3600000,'2026-10-25T06:00:05.000000Z',60,NULL,NULL);
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
INSERT INTO "session" VALUES('00000000-0000-4000-8000-000000000001','00000000-0000-4000-8000-000000000002','calves_pre','calves_pre','Calves, before the workout','before',220000,10000,'2026-10-24T16:00:00.123456Z',120,'2026-10-24T16:05:00.123456Z',120,'done');
INSERT INTO "session" VALUES('00000000-0000-4000-8000-000000000007','00000000-0000-4000-8000-000000000002','calves_post','calves_post','Calves, after the workout','after',90000,10000,'2026-10-24T17:30:00.123456Z',120,'2026-10-24T17:30:46.123456Z',120,'stopped');
INSERT INTO "session" VALUES('00000000-0000-4000-8000-000000000010',NULL,'desk_3','desk_3','Desk break: “hips” & back; 3 minutes','any',60000,10000,'2026-10-25T06:00:00.000000Z',60,'2026-10-25T07:00:05.000000Z',60,'stopped');
INSERT INTO "session" VALUES('00000000-0000-4000-8000-000000000012','00000000-0000-4000-8000-000000000013','quads_pre','quads_pre','Quads, before the workout','before',340000,10000,'2026-11-21T23:55:00.000000Z',0,NULL,NULL,'running');
CREATE TABLE workout (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    opened_utc TEXT NOT NULL CHECK (opened_utc GLOB '????-??-??T??:??:??.??????Z'),
    opened_offset_min INTEGER NOT NULL
) STRICT;
INSERT INTO "workout" VALUES('00000000-0000-4000-8000-000000000002','2026-10-24T16:00:00.123456Z',120);
INSERT INTO "workout" VALUES('00000000-0000-4000-8000-000000000013','2026-11-21T23:55:00.000000Z',0);
CREATE INDEX session_by_start ON session (started_utc);
CREATE INDEX session_by_workout ON session (workout_id);
CREATE INDEX session_running ON session (outcome) WHERE outcome = 'running';
CREATE INDEX entry_by_session ON entry (session_id, place);
CREATE INDEX pause_by_session ON pause (session_id, place);
COMMIT;
