"""What routine and exercise files may say, told from the tables of keys that read them: for people, and for editors."""
