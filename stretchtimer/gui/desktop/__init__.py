"""How the app behaves among the others on a desktop: screen, tray, media keys, a second start."""
