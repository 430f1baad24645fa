"""What only the settings of sound have: choices that are looked up, tones to be tried, sounds of one's own."""
