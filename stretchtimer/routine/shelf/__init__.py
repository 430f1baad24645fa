"""The person's own files of routines and exercises: saved, copied, put away and found again."""
