"""Inputs for the exercise on lists."""

padded = [
    (rows,)
    for rows in (
        [[1, 2, 3], [4, 5], []],
        [[0.5]],
        [[], [1.5, -2.0]],
        [[], []],
        [],
        [[1, 2], [3, 4]],
    )
]
