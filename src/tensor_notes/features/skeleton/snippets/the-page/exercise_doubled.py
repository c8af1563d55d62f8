import torch


def doubled(row):
    """(n,) -> (n,): each number twice as large. No loops."""
    raise NotImplementedError("your turn")


def doubled_with_loops(row):
    result = torch.zeros_like(row)
    for i in range(len(row)):
        result[i] = row[i] + row[i]
    return result


print(doubled_with_loops(torch.tensor([1, 2, 3])))
#> tensor([2, 4, 6])
