import torch


def commuting_with_loops(matrices):
    n = len(matrices)
    table = torch.zeros(n, n, dtype=torch.bool)
    for i in range(n):
        for j in range(n):
            left, right = matrices[i], matrices[j]
            table[i, j] = torch.equal(left @ right, right @ left)
    return table


turn = [[0, -1], [1, 0]]
mirror = [[-1, 0], [0, 1]]
swap = [[0, 1], [1, 0]]
matrices = torch.tensor([turn, mirror, swap, [[5, 0], [0, 5]]])
print(commuting_with_loops(matrices))
#> tensor([[ True, False, False,  True],
#>         [False,  True, False,  True],
#>         [False, False,  True,  True],
#>         [ True,  True,  True,  True]])
