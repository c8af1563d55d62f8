import torch


def slopes_of_distances_with_loops(points):
    result = torch.zeros_like(points)
    for i, here in enumerate(points):
        for there in points:
            distance = (here - there).norm()
            if distance > 0:
                result[i] += (here - there) / distance
    return result


points = torch.tensor([[0.0, 0.0], [3.0, 4.0], [3.0, 4.0]])

print(slopes_of_distances_with_loops(points))
#> tensor([[-1.2000, -1.6000],
#>         [ 0.6000,  0.8000],
#>         [ 0.6000,  0.8000]])
