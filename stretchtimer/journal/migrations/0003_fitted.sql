-- The length a routine was fitted to before it began, so that a session that was cut off can be gone on with; NULL if
-- it was as made.
ALTER TABLE session ADD COLUMN fitted_ms INTEGER CHECK (fitted_ms > 0);
