"""What makes samples heard, one module each, and the choice between them."""
