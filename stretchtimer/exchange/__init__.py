"""Files in and out: what a person takes along, gives away or brings back."""
