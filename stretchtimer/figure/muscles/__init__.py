"""The muscles that glow: where each lies on the drawn limb, and how the glow is made."""
