"""The routine that is edited as text beside its form: the file itself, or the plain text that people share."""
