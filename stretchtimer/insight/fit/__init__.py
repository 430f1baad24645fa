"""A routine made shorter or longer, to fit the time there is, by rules that can be stated."""
