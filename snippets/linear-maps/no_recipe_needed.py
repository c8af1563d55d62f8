import torch

needs = torch.tensor([[3, 1], [2, 1]])  # (2, 2)


def shopping(order):
    return needs @ order


monday = torch.tensor([1, 1])
tuesday = torch.tensor([2, 1])

print(shopping(monday), shopping(tuesday))
#> tensor([4, 3]) tensor([7, 5])

print(tuesday + 2 * monday)
#> tensor([4, 3])

print(shopping(tuesday) + 2 * shopping(monday))
#> tensor([15, 11])

print(shopping(tuesday + 2 * monday))
#> tensor([15, 11])
