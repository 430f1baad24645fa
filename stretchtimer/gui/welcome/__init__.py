"""The first start: three short steps that can be skipped, and what to be careful about."""
