"""What is chosen, to be changed: a step, a round, several at once, or the routine itself."""
