import torch


def padded_with_loops(rows):
    longest = max(len(row) for row in rows)
    table = torch.zeros(len(rows), longest, dtype=rows[0].dtype)
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            table[i, j] = rows[i][j]
    return table


rows = [torch.tensor([1, 2, 3]), torch.tensor([4]), torch.tensor([5, 6])]
print(padded_with_loops(rows))
#> tensor([[1, 2, 3],
#>         [4, 0, 0],
#>         [5, 6, 0]])
