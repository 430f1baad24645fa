"""The mannequin: joint angles in, filled outlines out, for any painter to fill."""
