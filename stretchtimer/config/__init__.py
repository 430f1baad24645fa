"""Where things are and how the person wants them: folders, settings, bundled files, translations."""
