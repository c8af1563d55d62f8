import torch

names = torch.tensor([[10, 11], [20, 21], [30, 31], [40, 41]])
wanted = torch.tensor([11, 20, 30, 40])

for part in (names[:, 0], names[:, 1], names[0], names[1:, 0]):
    print(part)
#> tensor([10, 20, 30, 40])
#> tensor([11, 21, 31, 41])
#> tensor([10, 11])
#> tensor([20, 30, 40])

row_of_block = torch.tensor([1, 0, 0, 0])
print(torch.equal(names[torch.arange(4), row_of_block], wanted))
#> True
