"""Looking back: a year of days, weeks, streaks, balance and how tight it felt. Pure; the journal gives the sums."""
