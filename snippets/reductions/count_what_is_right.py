import torch

predicted = torch.tensor([2, 0, 1, 1])
target = torch.tensor([2, 0, 1, 0])

right = predicted == target
print(right)
#> tensor([ True,  True,  True, False])

print(right.sum())
#> tensor(3)

print(right.float().mean())
#> tensor(0.7500)

print(right.any(), right.all())
#> tensor(True) tensor(False)
