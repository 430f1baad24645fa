-- From what effort to what the person moved a ride, the last time they did, on the Borg CR10 scale; both NULL if they
-- left it as it was asked.
ALTER TABLE entry ADD COLUMN effort_asked INTEGER CHECK (effort_asked BETWEEN 0 AND 10);
ALTER TABLE entry ADD COLUMN effort_wanted INTEGER CHECK (effort_wanted BETWEEN 0 AND 10)
    CHECK ((effort_asked IS NULL) = (effort_wanted IS NULL));
