import torch

left = torch.arange(1, 9).reshape(2, 2, 2)
right = torch.arange(9, 17).reshape(2, 2, 2)
product = left @ right

print(left[1, 0], left[1, 1], right[1, :, 1])
#> tensor([5, 6]) tensor([7, 8]) tensor([14, 16])
print(product[1, 0, 1], left[1, 0] @ right[1, :, 1])
#> tensor(166) tensor(166)
print(left[1, 1] @ right[1, :, 1])
#> tensor(226)
