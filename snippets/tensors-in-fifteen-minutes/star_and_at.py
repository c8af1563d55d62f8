import torch

prices = torch.tensor([1.5, 0.5, 2])
pieces = torch.tensor([4.0, 9, 1])

print(pieces * prices)
#> tensor([6.0000, 4.5000, 2.0000])
print(pieces @ prices)
#> tensor(12.5000)

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])
print(sold @ prices)
#> tensor([11.5000,  8.5000])
