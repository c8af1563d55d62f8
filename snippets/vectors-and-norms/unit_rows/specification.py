import torch


def unit_rows_with_loops(table):
    result = torch.zeros_like(table)
    for i in range(len(table)):
        length = torch.linalg.vector_norm(table[i])
        if length != 0:
            result[i] = table[i] / length
    return result


table = torch.tensor([[3.0, 4.0], [0.0, 0.0], [0.0, -2.0]])
print(unit_rows_with_loops(table))
#> tensor([[ 0.6000,  0.8000],
#>         [ 0.0000,  0.0000],
#>         [ 0.0000, -1.0000]])
