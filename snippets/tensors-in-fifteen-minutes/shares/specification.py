import torch


def shares_with_loops(sold):
    days, kinds = sold.shape
    result = torch.zeros(days, kinds, dtype=sold.dtype)
    for day in range(days):
        total = 0
        for kind in range(kinds):
            total += sold[day, kind]
        for kind in range(kinds):
            result[day, kind] = sold[day, kind] / total
    return result


sold = torch.tensor([[5.0, 0, 3], [3, 6, 1]])
print(shares_with_loops(sold))
#> tensor([[0.6250, 0.0000, 0.3750],
#>         [0.3000, 0.6000, 0.1000]])
