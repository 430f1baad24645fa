"""The help: short chapters in plain words, and tables that are made of what the program itself goes by."""
