import torch


def grid_points_with_loops(x, y):
    points = torch.zeros(len(y) * len(x), 2)
    for row in range(len(y)):
        for column in range(len(x)):
            points[row * len(x) + column, 0] = x[column]
            points[row * len(x) + column, 1] = y[row]
    return points


print(grid_points_with_loops(torch.tensor([0.0, 1.0, 2.0]), torch.tensor([5.0, 7.0])))
#> tensor([[0., 5.],
#>         [1., 5.],
#>         [2., 5.],
#>         [0., 7.],
#>         [1., 7.],
#>         [2., 7.]])
