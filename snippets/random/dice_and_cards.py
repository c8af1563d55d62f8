import torch

torch.manual_seed(0)
print(torch.randint(1, 7, (10,)))
#> tensor([3, 4, 6, 1, 2, 4, 2, 2, 2, 4])

print(torch.randint(3, (2, 4)))
#> tensor([[2, 2, 0, 0],
#>         [1, 2, 0, 0]])

order = torch.randperm(5)
print(order)
#> tensor([4, 2, 0, 1, 3])

cards = torch.tensor([10, 11, 12, 13, 14])
print(cards[order])
#> tensor([14, 12, 10, 11, 13])
