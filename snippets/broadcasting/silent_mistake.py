import torch

predicted = torch.tensor([1.0, 2.0, 3.0])     # (3,)
target = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)

print((predicted - target).shape)
#> torch.Size([3, 3])

print(((predicted - target) ** 2).mean())
#> tensor(1.3333)

print(((predicted - target.squeeze(1)) ** 2).mean())
#> tensor(0.)
