"""The things a figure stands on, sits on, pushes against and holds."""
