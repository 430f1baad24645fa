"""The list of steps: rows that are dragged, grouped, copied and chosen."""
