import torch

prices = torch.tensor([1.5, 0.5, 2])
pieces = torch.tensor([4.0, 9, 1])

print(prices * 2)
#> tensor([3., 1., 4.])
print(prices + pieces)
#> tensor([5.5000, 9.5000, 3.0000])
print(prices**2, pieces.sqrt(), torch.sqrt(pieces))
#> tensor([2.2500, 0.2500, 4.0000]) tensor([2., 3., 1.]) tensor([2., 3., 1.])
print(pieces > 3)
#> tensor([ True,  True, False])
