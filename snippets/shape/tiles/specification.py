import torch


def tiles_with_loops(image, size):
    found = []
    for top in range(0, image.shape[0], size):
        for left in range(0, image.shape[1], size):
            found.append(image[top : top + size, left : left + size])
    return torch.stack(found)


image = torch.arange(8).view(2, 4)
print(image)
#> tensor([[0, 1, 2, 3],
#>         [4, 5, 6, 7]])
print(tiles_with_loops(image, 2))
#> tensor([[[0, 1],
#>          [4, 5]],
#>
#>         [[2, 3],
#>          [6, 7]]])
