import torch


def slopes_with_loops(function, points):
    result = torch.empty_like(points)
    for i in range(len(points)):
        x = points[i].clone().requires_grad_()
        function(x).backward()
        result[i] = x.grad
    return result


def cube(x):
    return x**3


points = torch.tensor([-1.0, 0.0, 1.0, 2.0])
print(slopes_with_loops(cube, points))
#> tensor([ 3.,  0.,  3., 12.])
