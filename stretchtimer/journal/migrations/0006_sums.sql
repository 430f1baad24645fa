-- Sums, so that no question goes through every hold. All of it follows from the tables before and is kept true by
-- triggers, whoever writes, merges or removes. Rows that came to 0 may stay.

DROP INDEX entry_by_end;  -- only sums were made by it

-- Something held, on its day by the person's own clock.
CREATE VIEW hold AS
SELECT id, session_id, coalesce(date(ended_utc, ended_offset_min || ' minutes'), substr(ended_utc, 1, 10)) AS day,
       exercise_id, name, muscle_group, side, held_ms
FROM entry WHERE held_ms > 0;

CREATE VIEW held_session AS
SELECT id, workout_id, moment FROM session WHERE EXISTS (SELECT 1 FROM hold WHERE session_id = session.id);

CREATE VIEW cramp AS
SELECT session_id, date(at_utc, at_offset_min || ' minutes') AS day FROM spasm;

CREATE INDEX spasm_by_day ON spasm (date(at_utc, at_offset_min || ' minutes'));

CREATE TABLE held_sum (
    day TEXT NOT NULL,
    exercise_id TEXT NOT NULL,
    muscle_group TEXT NOT NULL,
    side TEXT NOT NULL,
    held_ms INTEGER NOT NULL,
    PRIMARY KEY (day, exercise_id, muscle_group, side)
) STRICT, WITHOUT ROWID;

CREATE VIEW held_sum_now AS
SELECT day, exercise_id, muscle_group, side, sum(held_ms) AS held_ms
FROM hold GROUP BY day, exercise_id, muscle_group, side;

-- One row for each session, newest last, with all that sessions are asked for by. `day` is the one it was begun on;
-- what was held in it was held from `first_day` to `last_day`, or it was begun then. `places` are the muscles and
-- sides, `words` what is searched; a name in them stands between two marks, so that none is found within another.
CREATE TABLE session_sum (
    started_utc TEXT NOT NULL,
    session_id TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    workout_id TEXT,
    source TEXT NOT NULL,
    held_ms INTEGER NOT NULL,
    is_paired INTEGER NOT NULL,
    is_cramped INTEGER NOT NULL,
    places TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (started_utc, session_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_sum_by_day ON session_sum (day);
CREATE INDEX session_sum_by_days ON session_sum (last_day, first_day);
CREATE INDEX session_sum_by_workout ON session_sum (workout_id) WHERE workout_id IS NOT NULL;
CREATE INDEX session_sum_paired ON session_sum (started_utc, is_paired) WHERE is_paired;
CREATE INDEX session_sum_cramped ON session_sum (started_utc, is_cramped) WHERE is_cramped;

CREATE VIEW session_sum_now AS
SELECT begun.started_utc, begun.id AS session_id, begun.day,
       min(begun.day, coalesce(min(hold.day), begun.day)) AS first_day,
       max(begun.day, coalesce(max(hold.day), begun.day)) AS last_day,
       begun.workout_id, begun.source,
       coalesce(sum(hold.held_ms), 0) AS held_ms,
       EXISTS (SELECT 1 FROM held_session WHERE workout_id = begun.workout_id AND moment = 'before')
           AND EXISTS (SELECT 1 FROM held_session WHERE workout_id = begun.workout_id AND moment = 'after') AS is_paired,
       EXISTS (SELECT 1 FROM cramp WHERE session_id = begun.id)
           OR EXISTS (SELECT 1 FROM cramp WHERE day = begun.day) AS is_cramped,
       coalesce(group_concat(DISTINCT char(30) || hold.muscle_group || char(31) || hold.side || char(30)), '') AS places,
       begun.name || char(10) || begun.note || char(10)
           || coalesce(group_concat(DISTINCT char(30) || hold.name || char(30)), '') AS words
FROM (
    SELECT *, coalesce(date(started_utc, started_offset_min || ' minutes'), substr(started_utc, 1, 10)) AS day
    FROM session
) AS begun LEFT JOIN hold ON hold.session_id = begun.id
GROUP BY begun.id;

-- `sessions` are those begun on the day in which something was held.
CREATE TABLE day_sum (
    day TEXT NOT NULL PRIMARY KEY,
    held_ms INTEGER NOT NULL,
    sessions INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW day_sum_now AS
SELECT day, sum(held_ms) AS held_ms, sum(sessions) AS sessions FROM (
    SELECT day, held_ms, 0 AS sessions FROM held_sum
    UNION ALL SELECT day, 0, 1 FROM session_sum WHERE held_ms > 0
) GROUP BY day;

-- Who writes many sessions in one transaction puts a row here and counts their holds when all are there.
CREATE TABLE sums_paused (is_paused INTEGER NOT NULL) STRICT;

INSERT INTO held_sum SELECT * FROM held_sum_now;
INSERT INTO session_sum SELECT * FROM session_sum_now;
INSERT INTO day_sum SELECT * FROM day_sum_now;

-- What the triggers below have in common, to be asked for by an INSERT: count a hold (1) or no more (-1), sum a session
-- up anew, pair the sessions of a workout, look for cramps on a day.
CREATE VIEW counting (hold_id, sign) AS SELECT NULL, NULL WHERE FALSE;
CREATE TRIGGER counting_wanted INSTEAD OF INSERT ON counting
WHEN NOT EXISTS (SELECT 1 FROM sums_paused) BEGIN
    INSERT INTO held_sum
    SELECT day, exercise_id, muscle_group, side, NEW.sign * held_ms FROM hold WHERE id = NEW.hold_id
    ON CONFLICT (day, exercise_id, muscle_group, side) DO UPDATE SET held_ms = held_ms + excluded.held_ms;
    INSERT INTO day_sum SELECT day, NEW.sign * held_ms, 0 FROM hold WHERE id = NEW.hold_id
    ON CONFLICT (day) DO UPDATE SET held_ms = held_ms + excluded.held_ms;
END;

CREATE VIEW summing (session_id) AS SELECT NULL WHERE FALSE;
CREATE TRIGGER summing_wanted INSTEAD OF INSERT ON summing
WHEN NOT EXISTS (SELECT 1 FROM sums_paused) BEGIN
    DELETE FROM session_sum WHERE session_id = NEW.session_id;
    INSERT INTO session_sum SELECT * FROM session_sum_now WHERE session_id = NEW.session_id;
END;

CREATE VIEW pairing (workout_id) AS SELECT NULL WHERE FALSE;
CREATE TRIGGER pairing_wanted INSTEAD OF INSERT ON pairing BEGIN
    UPDATE session_sum
    SET is_paired = EXISTS (SELECT 1 FROM held_session WHERE workout_id = NEW.workout_id AND moment = 'before')
        AND EXISTS (SELECT 1 FROM held_session WHERE workout_id = NEW.workout_id AND moment = 'after')
    WHERE workout_id = NEW.workout_id;
END;

CREATE VIEW cramping (session_id, day) AS SELECT NULL, NULL WHERE FALSE;
CREATE TRIGGER cramping_wanted INSTEAD OF INSERT ON cramping BEGIN
    UPDATE session_sum SET is_cramped = EXISTS (SELECT 1 FROM cramp WHERE session_id = session_sum.session_id)
        OR EXISTS (SELECT 1 FROM cramp WHERE day = session_sum.day)
    WHERE session_id = NEW.session_id OR day = NEW.day;
END;

-- A hold more is the usual thing, so its session is not summed up anew.
CREATE TRIGGER entry_added AFTER INSERT ON entry
WHEN NEW.held_ms > 0 AND NOT EXISTS (SELECT 1 FROM sums_paused) BEGIN
    INSERT INTO held_sum VALUES (
        coalesce(date(NEW.ended_utc, NEW.ended_offset_min || ' minutes'), substr(NEW.ended_utc, 1, 10)),
        NEW.exercise_id, NEW.muscle_group, NEW.side, NEW.held_ms
    ) ON CONFLICT (day, exercise_id, muscle_group, side) DO UPDATE SET held_ms = held_ms + excluded.held_ms;
    INSERT INTO day_sum VALUES (
        coalesce(date(NEW.ended_utc, NEW.ended_offset_min || ' minutes'), substr(NEW.ended_utc, 1, 10)),
        NEW.held_ms, 0
    ) ON CONFLICT (day) DO UPDATE SET held_ms = held_ms + excluded.held_ms;
    UPDATE session_sum SET held_ms = held_ms + NEW.held_ms,
        places = places || iif(
            instr(places, char(30) || NEW.muscle_group || char(31) || NEW.side || char(30)),
            '', char(30) || NEW.muscle_group || char(31) || NEW.side || char(30)
        ),
        words = words || iif(instr(words, char(30) || NEW.name || char(30)), '', char(30) || NEW.name || char(30))
    WHERE session_id = NEW.session_id;
    -- Apart from the rest, because it is rare and costs an index.
    UPDATE session_sum SET first_day = min(first_day, hold.day), last_day = max(last_day, hold.day)
    FROM hold
    WHERE hold.id = NEW.id AND session_sum.session_id = NEW.session_id
        AND hold.day NOT BETWEEN first_day AND last_day;
END;
CREATE TRIGGER entry_goes BEFORE DELETE ON entry WHEN OLD.held_ms > 0 BEGIN
    INSERT INTO counting VALUES (OLD.id, -1);
END;
CREATE TRIGGER entry_gone AFTER DELETE ON entry WHEN OLD.held_ms > 0 BEGIN
    INSERT INTO summing VALUES (OLD.session_id);
END;
CREATE TRIGGER entry_changes BEFORE UPDATE ON entry BEGIN
    INSERT INTO counting VALUES (OLD.id, -1);
END;
CREATE TRIGGER entry_changed AFTER UPDATE ON entry BEGIN
    INSERT INTO counting VALUES (NEW.id, 1);
    INSERT INTO summing VALUES (OLD.session_id), (NEW.session_id);
END;

CREATE TRIGGER session_added AFTER INSERT ON session BEGIN
    INSERT INTO summing VALUES (NEW.id);
END;
CREATE TRIGGER session_changed AFTER UPDATE OF workout_id, source, name, moment, note, started_utc, started_offset_min
ON session BEGIN
    INSERT INTO summing VALUES (NEW.id);
END;
CREATE TRIGGER session_gone AFTER DELETE ON session BEGIN
    DELETE FROM session_sum WHERE session_id = OLD.id;
END;

CREATE TRIGGER session_sum_added AFTER INSERT ON session_sum BEGIN
    INSERT INTO day_sum VALUES (NEW.day, 0, NEW.held_ms > 0)
    ON CONFLICT (day) DO UPDATE SET sessions = sessions + excluded.sessions;
    INSERT INTO pairing VALUES (NEW.workout_id);
END;
CREATE TRIGGER session_sum_grown AFTER UPDATE OF held_ms ON session_sum WHEN OLD.held_ms = 0 BEGIN
    UPDATE day_sum SET sessions = sessions + 1 WHERE day = NEW.day;
    INSERT INTO pairing VALUES (NEW.workout_id);
END;
CREATE TRIGGER session_sum_gone AFTER DELETE ON session_sum BEGIN
    UPDATE day_sum SET sessions = sessions - 1 WHERE day = OLD.day AND OLD.held_ms > 0;
    INSERT INTO pairing VALUES (OLD.workout_id);
END;

CREATE TRIGGER spasm_added AFTER INSERT ON spasm BEGIN
    INSERT INTO cramping VALUES (NEW.session_id, date(NEW.at_utc, NEW.at_offset_min || ' minutes'));
END;
CREATE TRIGGER spasm_changed AFTER UPDATE ON spasm BEGIN
    INSERT INTO cramping VALUES
        (OLD.session_id, date(OLD.at_utc, OLD.at_offset_min || ' minutes')),
        (NEW.session_id, date(NEW.at_utc, NEW.at_offset_min || ' minutes'));
END;
CREATE TRIGGER spasm_gone AFTER DELETE ON spasm BEGIN
    INSERT INTO cramping VALUES (OLD.session_id, date(OLD.at_utc, OLD.at_offset_min || ' minutes'));
END;
