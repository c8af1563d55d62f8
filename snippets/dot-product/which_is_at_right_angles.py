import torch

a = torch.tensor([3, 4])
arrows = [[4, 3], [4, -3], [-4, -3]]

for components in arrows:
    b = torch.tensor(components)
    print(components, torch.dot(a, b))
#> [4, 3] tensor(24)
#> [4, -3] tensor(0)
#> [-4, -3] tensor(-24)
