"""Small widgets that every page uses, drawn from the tokens of the theme."""
