import torch


def row_echelon(rows):
    rows, top = rows.clone(), 0
    for column in range(rows.shape[1]):
        if top == len(rows):
            break
        pivot = top + rows[top:, column].abs().argmax().item()
        if rows[pivot, column] != 0:
            rows[[top, pivot]] = rows[[pivot, top]]
            for below in range(top + 1, len(rows)):
                factor = rows[below, column] / rows[top, column]
                rows[below] = rows[below] - factor * rows[top]
            top = top + 1
    return rows


pairs = [[1.0, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1], [1, 0, 0, 1]]
for last in (18.0, 19.0):
    kilograms = torch.tensor([[24.0], [20.0], [14.0], [last]])
    print(row_echelon(torch.cat([torch.tensor(pairs), kilograms], dim=1)))
#> tensor([[ 1.,  1.,  0.,  0., 24.],
#>         [ 0.,  1.,  1.,  0., 20.],
#>         [ 0.,  0.,  1.,  1., 14.],
#>         [ 0.,  0.,  0.,  0.,  0.]])
#> tensor([[ 1.,  1.,  0.,  0., 24.],
#>         [ 0.,  1.,  1.,  0., 20.],
#>         [ 0.,  0.,  1.,  1., 14.],
#>         [ 0.,  0.,  0.,  0.,  1.]])
