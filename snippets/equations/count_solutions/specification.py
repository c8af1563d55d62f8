from fractions import Fraction

import torch


def rank(rows):
    rows = [[Fraction(number) for number in row] for row in rows]
    done = 0
    for j in range(len(rows[0])):
        for i in range(done, len(rows)):
            if rows[i][j] != 0:
                rows[done], rows[i] = rows[i], rows[done]
                top = rows[done]
                for row in rows[done + 1 :]:
                    factor = row[j] / top[j]
                    row[:] = [row[k] - factor * top[k] for k in range(len(row))]
                done = done + 1
                break
    return done


def count_solutions_with_loops(left, right):
    counts = []
    for i in range(len(left)):
        augmented = torch.column_stack([left[i], right[i]]).tolist()
        r, unknowns = rank(left[i].tolist()), left.shape[2]
        if rank(augmented) > r:
            counts.append(0.0)
        elif r == unknowns:
            counts.append(1.0)
        else:
            counts.append(torch.inf)
    return torch.tensor(counts)


left = torch.tensor([[[2.0, 1.0], [4.0, 2.0]], [[2.0, 1.0], [4.0, 3.0]]])
right = torch.tensor([[4.0, 8.0], [4.0, 9.0]])
print(count_solutions_with_loops(left, right))
#> tensor([inf, 1.])
