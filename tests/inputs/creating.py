"""Inputs for the exercise on creating tensors."""

bin_centres = [(0, 10, 5), (0, 1, 1), (-1, 1, 2), (1, 1.3, 3), (5, -5, 4), (0.0, 0.0, 3)]
