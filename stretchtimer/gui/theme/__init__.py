"""How everything looks: colours, type, measures and icons, in one place."""
