"""The settings: how the person wants things, kept and shown."""
