import torch


def doubled_with_loops(row):
    result = torch.zeros_like(row)
    for i in range(len(row)):
        result[i] = row[i] + row[i]
    return result


print(doubled_with_loops(torch.tensor([1, 2, 3])))
#> tensor([2, 4, 6])
