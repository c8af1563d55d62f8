import torch

a = torch.tensor([2, 1])
tips = torch.tensor([[0, 4], [1, 2], [2, 0], [3, -2]])  # (4, 2)

for b in tips:
    print(torch.dot(a, b))
#> tensor(4)
#> tensor(4)
#> tensor(4)
#> tensor(4)
