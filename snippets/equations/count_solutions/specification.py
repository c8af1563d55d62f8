from fractions import Fraction

import torch


def solutions(rows, unknowns):
    if unknowns == 0:
        return 0.0 if any(row != [0] for row in rows) else 1.0
    top = next((row for row in rows if row[0] != 0), None)
    if top is None:
        rest = solutions([row[1:] for row in rows], unknowns - 1)
        return torch.inf if rest > 0 else 0.0
    below = []
    for row in rows:
        factor = Fraction(row[0]) / Fraction(top[0])
        if row is not top:
            below.append([row[j] - factor * top[j] for j in range(1, len(row))])
    return solutions(below, unknowns - 1)


def count_solutions_with_loops(left, right):
    counts = []
    for i in range(len(left)):
        rows = torch.column_stack([left[i], right[i]]).long().tolist()
        counts.append(solutions(rows, left.shape[2]))
    return torch.tensor(counts)


left = torch.tensor([[[2.0, 1.0], [4.0, 2.0]], [[2.0, 1.0], [4.0, 3.0]]])
right = torch.tensor([[4.0, 8.0], [4.0, 9.0]])
print(count_solutions_with_loops(left, right))
#> tensor([inf, 1.])
