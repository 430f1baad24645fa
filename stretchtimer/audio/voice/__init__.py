"""The voices that can speak a phrase, one module each, and the choice between them."""
